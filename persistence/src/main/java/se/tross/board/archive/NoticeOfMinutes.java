package se.tross.board.archive;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice of minutes, as their page names it.
 *
 * @param id the notice
 * @param announces which paragraphs
 * @param takenDown when it came down; null while it hangs
 */
public record NoticeOfMinutes(long id, String announces, Instant takenDown) implements Serializable {
    private static final long serialVersionUID = 1L;
}
