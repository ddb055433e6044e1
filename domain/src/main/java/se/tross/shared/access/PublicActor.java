package se.tross.shared.access;

import java.util.Set;

/** Somebody who has not signed in and reads what a förbund publishes: no account, no role, that förbund's rows only. */
public final class PublicActor {

    private PublicActor() {}

    public static Actor in(long forbundId) {
        return new Actor(0, "", "", forbundId, Set.of());
    }
}
