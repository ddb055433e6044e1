package se.tross.forbund.seat;

import java.io.Serializable;
import se.tross.shared.time.Period;

/**
 * Somebody on the board, as far as whoever asks may see them.
 *
 * @param mandateId the mandate
 * @param name the name; empty when it is hidden
 * @param hidden whether the identity is protected and the name not for this visitor (P7)
 * @param protectedIdentity whether the identity is protected
 * @param memberName the member that the person represents
 * @param role ordinary or deputy
 * @param deputyOrder a deputy's place in the member's order; 0 for an ordinary one
 * @param turnYear on a seat that goes round, the year in which the member has its turn; 0 on a fixed one
 * @param validity from when to when
 */
public record BoardPerson(
        long mandateId,
        String name,
        boolean hidden,
        boolean protectedIdentity,
        String memberName,
        MandateRole role,
        int deputyOrder,
        int turnYear,
        Period validity)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
