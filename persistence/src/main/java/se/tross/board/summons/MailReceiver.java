package se.tross.board.summons;

import se.tross.shared.refusal.Texts;

/**
 * Where somebody on the board gets letters, and in which language.
 *
 * @param address empty when there is none
 * @param texts the person's language; Swedish for those without an account
 */
public record MailReceiver(String address, Texts texts) {

    static final MailReceiver NOBODY = new MailReceiver("", Texts.swedish());

    public boolean isReached() {
        return !address.isEmpty();
    }
}
