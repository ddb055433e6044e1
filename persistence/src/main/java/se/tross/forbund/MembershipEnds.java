package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A member is about to leave; whoever keeps something that lasts no longer than a membership ends it, or refuses.
 *
 * @param memberId the member
 * @param lastDay its last day
 * @param withMandates whether its mandates on the board end the same day
 */
public record MembershipEnds(long memberId, LocalDate lastDay, boolean withMandates) implements Serializable {
    private static final long serialVersionUID = 1L;
}
