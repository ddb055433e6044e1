package se.tross.board.attendance;

import java.io.Serializable;
import java.util.Optional;
import se.tross.forbund.seat.RosterSeat;
import se.tross.forbund.seat.SeatHolder;

/**
 * Who serves on a seat at a matter, for whom and why (B5).
 *
 * @param seat the seat, with whose it is
 * @param serving who serves; null when nobody does
 * @param mode how that person takes part; null when nobody serves
 * @param cause why
 */
public record ServingSeat(RosterSeat seat, SeatHolder serving, AttendanceMode mode, ServingCause cause)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Optional<SeatHolder> holder() {
        return Optional.ofNullable(serving);
    }

    /** Whether somebody serves whose seat it is not. */
    public boolean isServedByDeputy() {
        return holder().filter(one -> !one.equals(seat.holder())).isPresent();
    }
}
