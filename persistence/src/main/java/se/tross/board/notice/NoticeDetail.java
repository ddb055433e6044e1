package se.tross.board.notice;

import java.io.Serializable;
import se.tross.board.archive.FileRow;

/**
 * A notice with its proof.
 *
 * @param notice the notice
 * @param proof the archived proof (B17); null as long as the notice hangs, and a moment after
 */
public record NoticeDetail(NoticeOverview notice, FileRow proof) implements Serializable {
    private static final long serialVersionUID = 1L;
}
