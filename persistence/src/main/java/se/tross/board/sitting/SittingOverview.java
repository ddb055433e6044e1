package se.tross.board.sitting;

import java.io.Serializable;
import java.util.List;

/**
 * A meeting as it stands, for who records it.
 *
 * @param meeting the meeting
 * @param agenda its matters, in order
 * @param matter the one that is shown; null while the agenda is empty
 * @param room who is there at it; null while the agenda is empty
 * @param seq the end of the förbund's trail when this was read, to notice that somebody records something more
 */
public record SittingOverview(MeetingHead meeting, List<AgendaLine> agenda, MatterInHand matter, Room room, long seq)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public SittingOverview {
        agenda = List.copyOf(agenda);
    }

    /** The matters in which nothing is decided yet. */
    public List<AgendaLine> undecided() {
        return agenda.stream().filter(line -> !line.decided()).toList();
    }
}
