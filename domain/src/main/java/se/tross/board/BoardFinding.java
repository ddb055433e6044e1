package se.tross.board;

import se.tross.shared.refusal.Refusal;

/**
 * Something that a check of the board's records found. Each topic lists its findings in a sealed interface of its own; a
 * finding that blocks stops what is checked, the others only tell.
 */
public interface BoardFinding extends Refusal {

    @Override
    default String key() {
        return "board.finding." + getClass().getSimpleName();
    }

    /** Whether it must be mended before one can go on. */
    default boolean blocks() {
        return false;
    }
}
