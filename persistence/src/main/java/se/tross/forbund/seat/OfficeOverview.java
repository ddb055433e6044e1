package se.tross.forbund.seat;

import java.io.Serializable;

/**
 * One office, as its page shows it.
 *
 * @param officer who, and which
 * @param version to be given back when it ends
 */
public record OfficeOverview(BoardOfficer officer, long version) implements Serializable {
    private static final long serialVersionUID = 1L;
}
