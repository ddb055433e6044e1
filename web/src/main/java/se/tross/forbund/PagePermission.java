package se.tross.forbund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Refused;

/** A page on which something is changed is not shown to somebody who may not change it: the answer is 403 at once. */
@RequestScoped
public class PagePermission {

    @Inject
    private Visitor visitor;

    /** @throws Refused as not permitted */
    public void demand(Permission permission) {
        if (!visitor.may(permission)) {
            throw new Refused(new AccessRefusal.NotPermitted(permission));
        }
    }
}
