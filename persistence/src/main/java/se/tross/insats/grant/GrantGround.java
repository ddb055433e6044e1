package se.tross.insats.grant;

import java.io.Serializable;
import java.util.List;
import se.tross.insats.InsatsTerms;

/**
 * What the documents of a grant are written from.
 *
 * @param grant the grant
 * @param insats what is written of its insats
 * @param owner who owns the insats; empty while nobody does
 * @param parties who do it together, by name
 * @param forbund the förbund's name
 * @param organisationNumber its number
 * @param rooms what it takes of each year's money; empty once it is decided
 */
public record GrantGround(
        GrantOverview grant,
        InsatsTerms insats,
        String owner,
        List<String> parties,
        String forbund,
        String organisationNumber,
        List<YearRoom> rooms)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public GrantGround {
        parties = List.copyOf(parties);
        rooms = List.copyOf(rooms);
    }
}
