package se.tross.board.minutes;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A notice that is posted of paragraphs, as their minutes tell it (B17).
 *
 * @param organ the board, with its förbund
 * @param meetingDate the day of the meeting
 * @param paragraphs what is announced
 * @param posted the day that it was posted
 * @param takenDown the day that it was taken down, or will be
 * @param storagePlace where the minutes can be read
 * @param lastAppealDay the last day for appeal
 * @param signer who signs
 * @param complete whether it has been taken down
 */
public record NoticeOfParagraphs(
        String organ,
        LocalDate meetingDate,
        String paragraphs,
        LocalDate posted,
        LocalDate takenDown,
        String storagePlace,
        LocalDate lastAppealDay,
        String signer,
        boolean complete)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
