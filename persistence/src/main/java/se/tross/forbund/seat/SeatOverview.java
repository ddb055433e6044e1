package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.List;

/**
 * One seat, as its page shows it.
 *
 * @param seat the facts
 * @param version to be given back when something is changed
 * @param members the names of its members, in the order of their turns
 * @param rotation its going round, once; null for a fixed seat
 * @param present who has a mandate today, in the order of today
 * @param coming who gets one later, soonest first
 * @param former who had one, the latest first
 */
public record SeatOverview(
        RegisteredSeat seat,
        long version,
        List<String> members,
        Rotation rotation,
        List<BoardPerson> present,
        List<BoardPerson> coming,
        List<BoardPerson> former)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public SeatOverview {
        members = List.copyOf(members);
        present = List.copyOf(present);
        coming = List.copyOf(coming);
        former = List.copyOf(former);
    }
}
