package se.tross.contribution;

import java.io.Serializable;
import se.tross.forbund.OrganisationNumber;

/**
 * The förbund as the sender of a statement.
 *
 * @param name of the förbund
 * @param organisationNumber its number
 * @param seat where it sits
 * @param account bankgiro or other account by the charter's setting; empty when there is none
 * @param contact who answers questions, with telephone or e-mail; empty when nobody is named
 */
public record StatementIssuer(
        String name, OrganisationNumber organisationNumber, String seat, String account, String contact)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
