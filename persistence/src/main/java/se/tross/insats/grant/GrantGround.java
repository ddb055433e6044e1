package se.tross.insats.grant;

import java.io.Serializable;
import java.util.List;
import se.tross.insats.InsatsTerms;
import se.tross.insats.preparation.ApplicationSummary;

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
 * @param before what the insats had been granted before, in order of time
 * @param application what was applied for, and what the beredningsgrupp says of it; null where there is nothing of that to read
 */
public record GrantGround(
        GrantOverview grant,
        InsatsTerms insats,
        String owner,
        List<String> parties,
        String forbund,
        String organisationNumber,
        List<YearRoom> rooms,
        List<EarlierGrant> before,
        ApplicationSummary application)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public GrantGround {
        parties = List.copyOf(parties);
        rooms = List.copyOf(rooms);
        before = List.copyOf(before);
    }
}
