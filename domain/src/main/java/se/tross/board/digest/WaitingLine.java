package se.tross.board.digest;

import java.io.Serializable;

/**
 * Something that waits for somebody.
 *
 * @param text what, and until when; one line
 * @param link the address of its page
 */
public record WaitingLine(String text, String link) implements Serializable {
    private static final long serialVersionUID = 1L;
}
