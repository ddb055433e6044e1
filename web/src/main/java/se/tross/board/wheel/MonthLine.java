package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that falls on a day of the year: a task, a meeting, or the last day for a summons.
 *
 * @param day the day
 * @param task the task; null for a meeting
 * @param meeting the meeting; null for a task
 * @param summons whether it is the summons of the meeting that falls on the day
 */
public record MonthLine(LocalDate day, WheelLine task, WheelMeeting meeting, boolean summons) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In order of the days; on one day the meeting first. */
    static List<MonthLine> of(WheelYear year) {
        List<MonthLine> lines = new ArrayList<>();
        for (WheelMeeting meeting : year.meetings()) {
            lines.add(new MonthLine(meeting.date(), null, meeting, false));
            if (meeting.summons() != null && meeting.summons().getYear() == year.year()) {
                lines.add(new MonthLine(meeting.summons(), null, meeting, true));
            }
        }
        year.lines().forEach(task -> lines.add(new MonthLine(task.entry().due(), task, null, false)));
        lines.sort(Comparator.comparing(MonthLine::day));
        return lines;
    }
}
