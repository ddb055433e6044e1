package se.tross.board.digest;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that waits for somebody.
 *
 * @param due until when, or since when it is late: what comes first stands first
 * @param text what, and until when; one line, with nothing secret (P5)
 * @param link the address of its page
 */
public record WaitingLine(LocalDate due, String text, String link) implements Serializable {
    private static final long serialVersionUID = 1L;
}
