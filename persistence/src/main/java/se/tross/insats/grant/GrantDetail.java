package se.tross.insats.grant;

import java.io.Serializable;
import java.util.List;

/**
 * A grant with what its page shows.
 *
 * @param grant the grant
 * @param insats the insats' name
 * @param code its code
 * @param owner who owns it, and gets the money (L15); empty while nobody does
 * @param rooms what it takes of each year's money; empty once it is decided
 */
public record GrantDetail(GrantOverview grant, String insats, String code, String owner, List<YearRoom> rooms)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public GrantDetail {
        rooms = List.copyOf(rooms);
    }
}
