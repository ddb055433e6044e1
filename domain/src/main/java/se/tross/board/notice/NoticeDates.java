package se.tross.board.notice;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.time.Deadlines;

/**
 * The days of a notice (B15, B16). An announcement of 2018-04-03 can be appealed to and including 2018-04-24 and is taken down
 * on 2018-04-25.
 *
 * @param announced the day that it was posted
 * @param lastAppealDay the last day on which an appeal reaches the court in time
 * @param takenDown the first day on which it may be taken down
 */
public record NoticeDates(LocalDate announced, LocalDate lastAppealDay, LocalDate takenDown) implements Serializable {

    /** A justering is announced at the latest the second day after it (KL 8:12). */
    private static final int DAYS_TO_POST = 2;

    /** An appeal reaches the court within three weeks of the announcement (KL 13:5). */
    private static final int DAYS_TO_APPEAL = 21;

    public static NoticeDates announcedOn(LocalDate day) {
        LocalDate last = Deadlines.after(day, DAYS_TO_APPEAL);
        return new NoticeDates(day, last, last.plusDays(1));
    }

    /** The last day for posting. It is not moved past holidays: a notice board on the web has none. */
    public static LocalDate latestPosting(LocalDate adjustedOn) {
        return adjustedOn.plusDays(DAYS_TO_POST);
    }
}
