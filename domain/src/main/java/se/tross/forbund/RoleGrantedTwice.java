package se.tross.forbund;

import se.tross.shared.access.Role;

/** The account already has the role on one of these days. */
public record RoleGrantedTwice(Role role) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {role};
    }

    @Override
    public String field() {
        return "role";
    }
}
