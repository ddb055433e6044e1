package se.tross.forbund.account;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;

/**
 * Whoever is signed in, as of this moment.
 *
 * @param id the account
 * @param username what the person signs in with
 * @param name the person's name
 * @param language the language of the pages
 * @param theme the look of the pages
 * @param mustChangePassword whether somebody else chose the password
 * @param forbund where the person has a role today, by name
 */
public record SignedInAccount(
        long id,
        String username,
        String name,
        Language language,
        Theme theme,
        boolean mustChangePassword,
        List<ForbundRoles> forbund)
        implements Serializable {

    /**
     * What a person is in one förbund today.
     *
     * @param forbundId the förbund
     * @param name its name
     * @param shortName its short name
     * @param roles at least one
     */
    public record ForbundRoles(long forbundId, String name, String shortName, Set<Role> roles) implements Serializable {
        public ForbundRoles {
            roles = Set.copyOf(roles);
        }
    }

    public SignedInAccount {
        forbund = List.copyOf(forbund);
    }

    /** Who acts in a förbund; empty where the person has no role today. */
    public Optional<Actor> actorIn(long forbundId) {
        return forbund.stream()
                .filter(one -> one.forbundId() == forbundId)
                .map(one -> new Actor(id, username, name, forbundId, one.roles()))
                .findFirst();
    }
}
