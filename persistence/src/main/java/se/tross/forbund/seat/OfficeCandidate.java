package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.Comparator;
import se.tross.shared.time.Period;

/**
 * Somebody whom the board can elect to an office.
 *
 * @param mandateId the mandate
 * @param person the name
 * @param position the place of the person's seat
 * @param seatLabel that seat
 * @param validity from when to when the mandate lasts
 */
public record OfficeCandidate(long mandateId, String person, int position, String seatLabel, Period validity)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static final Comparator<OfficeCandidate> ORDER = Comparator.comparingInt(OfficeCandidate::position)
            .thenComparing(choice -> choice.validity().from())
            .thenComparingLong(OfficeCandidate::mandateId);

    static OfficeCandidate of(RegisteredMandate mandate, SeatRegister register) {
        RegisteredSeat seat = register.seat(mandate.seatId()).orElseThrow();
        return new OfficeCandidate(
                mandate.id(), mandate.person().name(), seat.position(), seat.label(), mandate.validity());
    }
}
