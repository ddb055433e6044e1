package se.tross.board.wheel;

import java.io.Serializable;

/**
 * A person who can own a task.
 *
 * @param accountId the account
 * @param name its holder's name
 */
public record WheelOwner(long accountId, String name) implements Serializable {
    private static final long serialVersionUID = 1L;
}
