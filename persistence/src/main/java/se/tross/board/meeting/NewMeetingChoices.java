package se.tross.board.meeting;

import java.io.Serializable;
import java.util.List;

/**
 * What the form for a meeting starts from.
 *
 * @param noticeDays days between summons and meeting, by the charter (B2)
 * @param latest the meeting that was planned last; null for the first
 * @param ordinary today's ledamöter, of whom a third may ask for a meeting (B1)
 * @param needed how many make a third
 */
public record NewMeetingChoices(int noticeDays, MeetingOverview latest, List<Ledamot> ordinary, int needed)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Somebody who may ask for a meeting. */
    public record Ledamot(long mandateId, String name, String memberName) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    public NewMeetingChoices {
        ordinary = List.copyOf(ordinary);
    }
}
