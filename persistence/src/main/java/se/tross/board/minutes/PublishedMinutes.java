package se.tross.board.minutes;

import java.io.Serializable;
import se.tross.board.archive.FileRow;

/**
 * Adjusted minutes, as everybody may read them.
 *
 * @param content without secrets and protected names
 * @param frozen the file that was archived with this text; null a moment after the justering, and when a name in it has been
 *     protected since
 */
public record PublishedMinutes(MinutesContent content, FileRow frozen) implements Serializable {
    private static final long serialVersionUID = 1L;
}
