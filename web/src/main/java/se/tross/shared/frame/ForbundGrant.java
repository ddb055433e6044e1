package se.tross.shared.frame;

import java.io.Serializable;
import java.util.Set;
import se.tross.shared.access.Role;

/**
 * A förbund that the visitor has a role in today.
 *
 * @param forbundId the förbund, as the parameter {@code f} names it
 * @param name its full name
 * @param roles what the visitor is there
 */
public record ForbundGrant(long forbundId, String name, Set<Role> roles) implements Serializable {

    public ForbundGrant {
        roles = Set.copyOf(roles);
    }
}
