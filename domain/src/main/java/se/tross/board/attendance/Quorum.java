package se.tross.board.attendance;

import java.io.Serializable;
import java.util.Optional;
import se.tross.board.AttendanceRefusal.QuorumLost;

/**
 * Whether the board can decide a matter (L25, B8): more than half of its seats are served. A seat that is vacant, or empty
 * because of a conflict of interest, counts among the seats but not among those served.
 *
 * @param seats how many seats the board has
 * @param required how many must be served
 * @param serving how many are
 */
public record Quorum(int seats, int required, int serving) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** By the law. */
    public static Quorum of(int seats, Serving serving) {
        return new Quorum(seats, seats / 2 + 1, serving.count());
    }

    /** By a charter that demands more; one that demands less than the law is not followed. */
    public Quorum atLeast(int number) {
        return new Quorum(seats, Math.max(required, number), serving);
    }

    public boolean isMet() {
        return serving >= required;
    }

    /** Why nothing can be decided on the matter; empty when something can. */
    public Optional<QuorumLost> refusal() {
        return isMet() ? Optional.empty() : Optional.of(new QuorumLost(serving, seats, required));
    }
}
