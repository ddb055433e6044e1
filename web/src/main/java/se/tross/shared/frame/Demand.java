package se.tross.shared.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.refusal.Refused;

/** Keeps those out of a form who could not save it: better at the door than after the typing. */
@RequestScoped
public class Demand {

    @Inject
    private Visitor visitor;

    /** @throws Refused as not permitted, if none of the visitor's roles has the permission */
    public void permission(Permission permission) {
        if (!visitor.may(permission)) {
            throw new Refused(new AccessRefusal.NotPermitted(permission));
        }
    }
}
