package se.tross.board.digest;

import java.io.Serializable;
import se.tross.forbund.account.Language;
import se.tross.shared.access.Actor;

/**
 * Somebody who wants to know in the morning what waits.
 *
 * @param actor who, in which förbund, as what
 * @param address where the letter goes
 * @param language in which it is written
 */
public record DigestReceiver(Actor actor, String address, Language language) implements Serializable {
    private static final long serialVersionUID = 1L;
}
