package se.tross.forbund.seat;

import java.io.Serializable;
import se.tross.shared.time.Period;

/**
 * Somebody who is, was or will be on the board, for whoever may see the name.
 *
 * @param mandateId the mandate
 * @param name the name
 * @param role as what
 * @param seat the seat's name
 * @param validity from when to when
 */
public record FoundPerson(long mandateId, String name, MandateRole role, String seat, Period validity)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
