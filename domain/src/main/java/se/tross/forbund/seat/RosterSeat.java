package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One seat and who may serve on it, that day.
 *
 * @param seatId the seat
 * @param label its name
 * @param position its place among the seats
 * @param holder whose seat it is; null while it is vacant
 * @param deputies who stand in, in the order that was decided (L22); on a rotating seat, those whose turn comes next (L21)
 */
public record RosterSeat(long seatId, String label, int position, SeatHolder holder, List<SeatHolder> deputies)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public RosterSeat {
        deputies = List.copyOf(deputies);
    }

    public Optional<SeatHolder> ordinary() {
        return Optional.ofNullable(holder);
    }

    /** Everybody who may serve on it, whose seat it is first. */
    public Stream<SeatHolder> all() {
        return Stream.concat(ordinary().stream(), deputies.stream());
    }
}
