package se.tross.board.wheel;

import java.io.Serializable;

/**
 * A task in one year, with its owner.
 *
 * @param entry the task in its year
 * @param person the name of the person who does it; empty when a role does
 * @param note what was written when it was done; may be empty
 */
public record WheelLine(WheelEntry entry, String person, String note) implements Serializable {
    private static final long serialVersionUID = 1L;
}
