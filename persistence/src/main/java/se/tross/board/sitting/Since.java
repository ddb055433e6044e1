package se.tross.board.sitting;

import java.io.Serializable;

/**
 * Whether something has happened since a page was read.
 *
 * @param seq the end of the trail now
 * @param board whether somebody has recorded something of the board
 */
public record Since(long seq, boolean board) implements Serializable {
    private static final long serialVersionUID = 1L;
}
