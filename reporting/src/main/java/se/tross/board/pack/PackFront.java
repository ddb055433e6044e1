package se.tross.board.pack;

import java.time.Instant;
import java.util.List;

/**
 * What stands on the cover and in the contents.
 *
 * @param title of the whole pack
 * @param forbund its name
 * @param kind of meeting
 * @param day of the meeting, in words
 * @param hours of the meeting
 * @param place of the meeting
 * @param number the version
 * @param madeBy who made it
 * @param madeAt when
 * @param changes since the version before, in words
 * @param secrecy what the reader must know of secret matters; empty where there are none
 * @param rows the agenda with its papers
 * @param gone what is not read any more, in words
 */
public record PackFront(
        String title,
        String forbund,
        String kind,
        String day,
        String hours,
        String place,
        int number,
        String madeBy,
        Instant madeAt,
        List<String> changes,
        String secrecy,
        List<Row> rows,
        List<String> gone) {

    public PackFront {
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
    }

    /**
     * A line of the contents.
     *
     * @param place on the agenda; empty for a paper
     * @param title the matter's, or the paper's
     * @param pages as they are cited; empty for a line without any
     * @param link to the first of them; empty likewise
     * @param note that it is new
     * @param paper whether it is a paper
     */
    public record Row(String place, String title, String pages, String link, String note, boolean paper) {}
}
