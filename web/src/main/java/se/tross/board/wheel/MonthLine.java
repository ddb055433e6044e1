package se.tross.board.wheel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that falls on a day of the year: a task, a meeting, or a day that a meeting brings with it.
 *
 * @param day the day
 * @param task the task; null for a meeting
 * @param meeting the meeting; null for a task, and for what a held meeting brings with it
 * @param summons whether it is the summons of the meeting that falls on the day
 * @param deadline what a held meeting brings with it; null for the rest
 */
public record MonthLine(LocalDate day, WheelLine task, WheelMeeting meeting, boolean summons, WheelDeadline deadline)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** In order of the days; on one day the meeting first. */
    static List<MonthLine> of(WheelYear year) {
        List<MonthLine> lines = new ArrayList<>();
        for (WheelMeeting meeting : year.meetings()) {
            lines.add(new MonthLine(meeting.date(), null, meeting, false, null));
            if (meeting.summons() != null && meeting.summons().getYear() == year.year()) {
                lines.add(new MonthLine(meeting.summons(), null, meeting, true, null));
            }
        }
        year.lines().forEach(task -> lines.add(new MonthLine(task.entry().due(), task, null, false, null)));
        year.deadlines().stream()
                .filter(one -> one.deadline().due().getYear() == year.year())
                .forEach(one -> lines.add(new MonthLine(one.deadline().due(), null, null, false, one)));
        lines.sort(Comparator.comparing(MonthLine::day));
        return lines;
    }
}
