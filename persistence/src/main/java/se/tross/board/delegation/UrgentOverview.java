package se.tross.board.delegation;

import java.io.Serializable;
import java.util.List;

/**
 * One decision in an urgent matter, as its page shows it.
 *
 * @param row the decision
 * @param meetings where the board can have been told, in order of time
 */
public record UrgentOverview(UrgentRow row, List<MeetingChoice> meetings) implements Serializable {
    private static final long serialVersionUID = 1L;

    public UrgentOverview {
        meetings = List.copyOf(meetings);
    }
}
