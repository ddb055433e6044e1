package se.tross.board.wheel;

import java.io.Serializable;
import java.util.List;

/**
 * One task, as its page shows it.
 *
 * @param row the task
 * @param version to be given back when something is changed
 * @param standard which of the tasks that every förbund has; null for one of its own
 * @param years the task year by year, the latest first
 */
public record WheelTaskOverview(WheelTaskRow row, long version, StandardTask standard, List<WheelLine> years)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public WheelTaskOverview {
        years = List.copyOf(years);
    }
}
