package se.tross.forbund.seat;

import java.io.Serializable;
import se.tross.shared.time.Period;

/**
 * Somebody's being chair or vice chair (L24).
 *
 * @param id the tenure; 0 for one that is not kept yet
 * @param office which office
 * @param mandateId the mandate of whom the board elected
 * @param validity from when to when
 */
public record OfficeTenure(long id, Office office, long mandateId, Period validity) implements Serializable {
    private static final long serialVersionUID = 1L;

    boolean meets(OfficeTenure other) {
        return (id == 0 || id != other.id) && validity.overlaps(other.validity);
    }
}
