package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.List;

/**
 * A seat and who serves on it, that day.
 *
 * @param id the seat
 * @param label its name
 * @param rotating whether it goes round
 * @param memberName whose it is that year
 * @param holder the ordinary member; null while it is vacant
 * @param deputies who stand in, in the order that was decided
 */
public record BoardSeat(
        long id, String label, boolean rotating, String memberName, BoardPerson holder, List<BoardPerson> deputies)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public BoardSeat {
        deputies = List.copyOf(deputies);
    }
}
