package se.tross.shared.access;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts, in which förbund, as what.
 *
 * @param accountId the account; 0 for Tross itself (start-up and jobs)
 * @param username what the person signs in with
 * @param name the person's name, as the trail shows it
 * @param forbundId the förbund that the request concerns
 * @param roles the roles held there today
 */
public record Actor(long accountId, String username, String name, long forbundId, Set<Role> roles)
        implements Serializable {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return permission.heldBy(roles);
    }
}
