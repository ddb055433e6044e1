package se.tross.insats.payment;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.access.Actor;

/**
 * Who did something with a requisition, and when. Two are the same person when they have the same account, whatever they are
 * called.
 *
 * @param username what the person signs in with
 * @param name as the pages show it
 * @param on the day
 */
public record Hand(String username, String name, LocalDate on) implements Serializable {

    public static Hand of(Actor actor, LocalDate day) {
        return new Hand(actor.username(), actor.name(), day);
    }

    public boolean isOf(Hand other) {
        return other != null && username.equals(other.username);
    }
}
