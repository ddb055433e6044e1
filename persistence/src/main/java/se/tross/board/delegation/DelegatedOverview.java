package se.tross.board.delegation;

import java.io.Serializable;
import java.util.List;

/**
 * One delegated decision, as its page shows it.
 *
 * @param row the decision
 * @param meetings where the board can have been told, in order of time
 */
public record DelegatedOverview(DelegatedRow row, List<MeetingChoice> meetings) implements Serializable {
    private static final long serialVersionUID = 1L;

    public DelegatedOverview {
        meetings = List.copyOf(meetings);
    }
}
