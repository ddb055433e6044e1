package se.tross.forbund.seat;

import java.io.Serializable;
import java.util.List;

/**
 * One mandate, as its page shows it.
 *
 * @param person who, as far as the visitor may see
 * @param version to be given back when something is changed
 * @param seatId the seat
 * @param seatLabel its name
 * @param eligibility why the person is eligible (L22)
 * @param email where the summons goes; empty for those who do not keep the board's mandates
 * @param account the person's account; null without one, and for those who do not keep the board's mandates
 * @param offices the offices that rest on the mandate, the latest first
 */
public record MandateOverview(
        BoardPerson person,
        long version,
        long seatId,
        String seatLabel,
        Eligibility eligibility,
        String email,
        AccountChoice account,
        List<BoardOfficer> offices)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public MandateOverview {
        offices = List.copyOf(offices);
    }
}
