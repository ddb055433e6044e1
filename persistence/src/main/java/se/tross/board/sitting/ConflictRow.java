package se.tross.board.sitting;

import java.io.Serializable;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictOfInterest;
import se.tross.forbund.seat.SeatHolder;

/**
 * A conflict of interest at a matter (B9).
 *
 * @param id what it is kept as
 * @param person whose
 * @param conflict the conflict
 * @param declaredBy who said so
 * @param reason why the board found so; may be empty
 */
public record ConflictRow(long id, String person, Conflict conflict, String declaredBy, String reason)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static ConflictRow of(Sitting sitting, ConflictOfInterest kept) {
        Conflict conflict = sitting.conflict(kept);
        return new ConflictRow(
                kept.id(),
                sitting.roster()
                        .holder(conflict.mandateId())
                        .map(SeatHolder::person)
                        .orElse(""),
                conflict,
                kept.declaredBy(),
                kept.reason());
    }

    public boolean undecided() {
        return conflict.isUndecided();
    }
}
