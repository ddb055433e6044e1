package se.tross.shared.access;

import java.util.EnumSet;
import java.util.Set;

/** Tross itself, at start-up and in jobs: no account, every permission, one förbund at a time. */
public final class SystemActor {

    private SystemActor() {}

    public static Actor in(long forbundId) {
        Set<Role> everything = EnumSet.allOf(Role.class);
        return new Actor(0, "tross", "Tross", forbundId, everything);
    }
}
