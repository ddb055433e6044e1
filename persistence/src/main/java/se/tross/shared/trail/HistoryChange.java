package se.tross.shared.trail;

import java.io.Serializable;

/**
 * One column's old and new value, as values that a sentence can be filled with.
 *
 * @param key the column's name in words: {@code <capability>.history.<table>.<column>}
 * @param before the old value; null if there was none
 * @param after the new value; null if there is none
 */
public record HistoryChange(String key, Serializable before, Serializable after) implements Serializable {

    /** The sentence's key; its places are the column in words, the old value and the new value. */
    public String sentence() {
        if (before == null) {
            return after == null ? "shared.history.secret" : "shared.history.set";
        }
        return after == null ? "shared.history.cleared" : "shared.history.changed";
    }
}
