package se.tross.forbund.seat;

import java.io.Serializable;

/**
 * An account that a mandate can name.
 *
 * @param id the account
 * @param name its holder's name
 */
public record AccountChoice(long id, String name) implements Serializable {
    private static final long serialVersionUID = 1L;
}
