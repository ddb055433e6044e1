package se.tross.board.delegation;

import java.io.Serializable;
import se.tross.forbund.seat.SeatRegister;

/**
 * Who may decide what cannot wait, as one visitor may see it (P7).
 *
 * @param mandateId the mandate
 * @param name the person; empty when the visitor may not see it
 * @param hidden whether the visitor may not see the name
 */
public record UrgentPerson(long mandateId, String name, boolean hidden) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @param everything whether the visitor keeps the board's mandates */
    static UrgentPerson of(long mandateId, String name, SeatRegister register, boolean everything) {
        boolean hidden = !everything && isProtected(mandateId, register);
        return new UrgentPerson(mandateId, hidden ? "" : name, hidden);
    }

    static boolean isProtected(long mandateId, SeatRegister register) {
        return register.mandate(mandateId)
                .filter(mandate -> mandate.person().protectedIdentity())
                .isPresent();
    }
}
