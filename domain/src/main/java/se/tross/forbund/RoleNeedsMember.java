package se.tross.forbund;

import se.tross.shared.access.Role;

/** A handläggare stands for one member authority. */
public record RoleNeedsMember(Role role) implements ForbundRefusal {
    private static final long serialVersionUID = 1L;

    @Override
    public Object[] args() {
        return new Object[] {role};
    }

    @Override
    public String field() {
        return "member";
    }
}
