package se.tross.board.attendance;

import java.io.Serializable;
import se.tross.forbund.seat.SeatHolder;

/**
 * Who leads the meeting at a matter, and has the casting vote (B11).
 *
 * @param holder who
 * @param cause why
 */
public record Leader(SeatHolder holder, LeaderCause cause) implements Serializable {
    private static final long serialVersionUID = 1L;
}
