package se.tross.forbund.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Role;
import se.tross.shared.time.Period;

/**
 * An account as the administrator sees it.
 *
 * @param id the account
 * @param version its version, to be given back when it is changed
 * @param username what the person signs in with
 * @param name the person's name
 * @param email may be empty
 * @param active whether it is open
 * @param mustChangePassword whether its holder has not yet chosen a password
 * @param keptHere whether this förbund keeps it; others only give it roles
 * @param grants its roles in this förbund, past and to come too
 */
public record AccountOverview(
        long id,
        long version,
        String username,
        String name,
        String email,
        boolean active,
        boolean mustChangePassword,
        boolean keptHere,
        List<Grant> grants)
        implements Serializable {

    /**
     * A role in this förbund.
     *
     * @param id the grant
     * @param role the role
     * @param member the name of the member that the person acts for; null if none
     * @param validity from when to when
     */
    public record Grant(long id, Role role, String member, Period validity) implements Serializable {}

    public AccountOverview {
        grants = List.copyOf(grants);
    }

    /** What the person is on a day. */
    public List<Grant> grantsOn(LocalDate day) {
        return grants.stream().filter(grant -> grant.validity().contains(day)).toList();
    }
}
