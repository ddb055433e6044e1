package se.tross.insats.agreement;

import java.io.Serializable;

/**
 * What the document of an agreement is written from.
 *
 * @param agreement the agreement
 * @param insats the insats' name
 * @param owner who owns it; empty while nobody does
 * @param forbund the förbund's name
 * @param organisationNumber its number
 * @param paragraph the § that it rests on
 */
public record AgreementGround(
        AgreementOverview agreement,
        String insats,
        String owner,
        String forbund,
        String organisationNumber,
        String paragraph)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
