package se.tross.board.summons;

import java.io.Serializable;

/**
 * Whether the board will be able to decide, by the answers so far (L25): more than half of its seats must be served. What
 * counts at the meeting is who is there.
 *
 * @param seats how many seats the board has
 * @param required how many must be served
 * @param coming how many have somebody who has said yes
 * @param awaited how many have somebody whose answer is waited for
 */
public record ExpectedQuorum(int seats, int required, int coming, int awaited) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @param least what the charter demands beside the law */
    static ExpectedQuorum of(int seats, int least, int coming, int awaited) {
        return new ExpectedQuorum(seats, Math.max(least, seats / 2 + 1), coming, awaited);
    }

    /** Enough have said yes. */
    public boolean isMet() {
        return coming >= required;
    }

    /** It could still be met, if those who have not answered come. */
    public boolean isPossible() {
        return coming + awaited >= required;
    }
}
