package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.Comparator;
import se.tross.shared.time.Period;

/**
 * Somebody's mandate on the board as the register shows it, or as it is to be.
 *
 * @param id the mandate; 0 for one that is not kept yet
 * @param seatId the seat
 * @param memberId the member that appointed the person
 * @param person who
 * @param role whether the seat is the person's own; on a rotating seat, whether the person is the member's first choice
 * @param deputyOrder a deputy's place in the order that the member decided, from 1 (L22); 0 for an ordinary one
 * @param eligibility why the person is eligible (L22)
 * @param validity from when to when
 */
public record RegisteredMandate(
        long id,
        long seatId,
        long memberId,
        SeatPerson person,
        MandateRole role,
        int deputyOrder,
        Eligibility eligibility,
        Period validity)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Within one member: the ordinary one first, then the deputies in the order that was decided. */
    static final Comparator<RegisteredMandate> DECIDED_ORDER = Comparator.comparing(RegisteredMandate::role)
            .thenComparingInt(RegisteredMandate::deputyOrder)
            .thenComparingLong(RegisteredMandate::id);

    /** The same mandate for another time. */
    public RegisteredMandate during(Period other) {
        return new RegisteredMandate(id, seatId, memberId, person, role, deputyOrder, eligibility, other);
    }

    public boolean isOrdinary() {
        return role == MandateRole.ORDINARY;
    }

    /** Whether the other is one more mandate at some time of this one's. */
    boolean meets(RegisteredMandate other) {
        return (id == 0 || id != other.id) && validity.overlaps(other.validity);
    }
}
