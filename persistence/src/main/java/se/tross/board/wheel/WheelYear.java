package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A year at a glance.
 *
 * @param year the year
 * @param today the day that it is seen on
 * @param lines what is due in it, in order of its day
 * @param meetings the board's meetings in it, in order of time
 * @param deadlines what held meetings still bring with them, whatever the year
 * @param pressing what should be done now, whatever the year that is looked at
 * @param tasks every task, also those that are no longer used
 * @param missing how many of the tasks that every förbund has are not laid out
 */
public record WheelYear(
        int year,
        LocalDate today,
        List<WheelLine> lines,
        List<WheelMeeting> meetings,
        List<WheelDeadline> deadlines,
        List<WheelLine> pressing,
        List<WheelTaskRow> tasks,
        int missing)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public WheelYear {
        lines = List.copyOf(lines);
        meetings = List.copyOf(meetings);
        deadlines = List.copyOf(deadlines);
        pressing = List.copyOf(pressing);
        tasks = List.copyOf(tasks);
    }
}
