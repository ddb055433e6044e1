package se.tross.board.meeting;

import java.io.Serializable;
import java.util.OptionalLong;

/**
 * What a decision is about, as the capability that put it on the agenda names it. The board does not look inside: it says
 * what was decided, and the owner of the subject knows what that means.
 *
 * @param type the owner's word, such as {@code budget.version}
 * @param id the row
 */
public record DecisionSubject(String type, long id) implements Serializable {

    /** @throws IllegalArgumentException without a type or a row */
    public DecisionSubject {
        if (type == null || type.isBlank() || id <= 0) {
            throw new IllegalArgumentException("No subject of a decision: " + type + " " + id);
        }
    }

    /** The row, for the owner of this type; empty for everybody else. */
    public OptionalLong idOf(String owners) {
        return type.equals(owners) ? OptionalLong.of(id) : OptionalLong.empty();
    }
}
