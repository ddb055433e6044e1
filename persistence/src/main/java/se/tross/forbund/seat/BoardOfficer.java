package se.tross.forbund.seat;

import java.io.Serializable;
import se.tross.shared.time.Period;

/**
 * Somebody who leads the board (L24).
 *
 * @param id the office
 * @param office which
 * @param person who
 * @param seatLabel the seat that the person is elected from
 * @param validity from when to when
 */
public record BoardOfficer(long id, Office office, BoardPerson person, String seatLabel, Period validity)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
