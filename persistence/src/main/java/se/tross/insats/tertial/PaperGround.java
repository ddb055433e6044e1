package se.tross.insats.tertial;

import java.io.Serializable;
import java.util.List;
import se.tross.forbund.OrganisationNumber;

/**
 * What the board's paper of a tertial is written from.
 *
 * @param forbund the förbund's name
 * @param organisationNumber its number
 * @param tertial of which tertial
 * @param approved the approved reports, by the insatser's codes
 * @param awaited those that are asked for and not approved, by the insatser's codes
 * @param small what may be shown of counts outside the förbund (P8)
 */
public record PaperGround(
        String forbund,
        OrganisationNumber organisationNumber,
        ReportTertial tertial,
        List<ReportedInsats> approved,
        List<ReportRow> awaited,
        SmallCounts small)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
