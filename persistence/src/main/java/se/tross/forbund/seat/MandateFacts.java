package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A mandate as typed; its seat and its member are not among what is changed later.
 *
 * @param person who
 * @param role ordinary or deputy
 * @param deputyOrder a deputy's place in the order, from 1; 0 for an ordinary one
 * @param eligibility why the person is eligible (L22)
 * @param validFrom the first day
 * @param lastDay the last day; null until further notice
 */
public record MandateFacts(
        SeatPerson person,
        MandateRole role,
        int deputyOrder,
        Eligibility eligibility,
        LocalDate validFrom,
        LocalDate lastDay)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    RegisteredMandate mandate(long id, long seatId, long memberId) {
        return new RegisteredMandate(
                id,
                seatId,
                memberId,
                person,
                role,
                role == MandateRole.ORDINARY ? 0 : deputyOrder,
                eligibility,
                BoardDates.period(validFrom, lastDay));
    }
}
