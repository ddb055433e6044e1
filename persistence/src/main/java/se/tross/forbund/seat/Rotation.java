package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.List;

/**
 * A seat's going round, once (L21).
 *
 * @param seatId the seat
 * @param label its name
 * @param turns year by year
 */
public record Rotation(long seatId, String label, List<Turn> turns) implements Serializable {
    private static final long serialVersionUID = 1L;

    public Rotation {
        turns = List.copyOf(turns);
    }

    /**
     * One year.
     *
     * @param year the calendar year
     * @param memberName whose the seat is
     * @param now whether it is the year that was asked for
     */
    public record Turn(int year, String memberName, boolean now) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
