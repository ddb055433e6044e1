package se.tross.board.sitting;

import java.io.Serializable;
import java.time.Instant;
import se.tross.board.attendance.AttendanceKind;
import se.tross.board.attendance.AttendanceMode;

/**
 * Somebody on the board, at a matter.
 *
 * @param mandateId the first of their mandates
 * @param name the name
 * @param memberName the member that they represent
 * @param seatLabel the seat that the mandate is on
 * @param ordinary whether a seat is their own
 * @param present whether they are in the room
 * @param mode how they take part; null for who is not there
 * @param last what they did last; null for who has not come
 * @param lastAt when
 * @param lastMatter at which matter's place
 * @param lastId what it is kept as, to take a slip away
 * @param serves whether they serve
 * @param conflicted whether a conflict of interest keeps them out of the matter
 */
public record PersonInRoom(
        long mandateId,
        String name,
        String memberName,
        String seatLabel,
        boolean ordinary,
        boolean present,
        AttendanceMode mode,
        AttendanceKind last,
        Instant lastAt,
        int lastMatter,
        long lastId,
        boolean serves,
        boolean conflicted)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whether they left the room for a conflict of interest, and have not come back. */
    public boolean isOutForConflict() {
        return last == AttendanceKind.LEFT_FOR_CONFLICT;
    }
}
