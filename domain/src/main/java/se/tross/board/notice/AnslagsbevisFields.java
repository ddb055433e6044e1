package se.tross.board.notice;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.board.NoticeRefusal.NoticeNotPosted;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/**
 * The proof that a notice was posted, archived with its minutes (B17): generated from what happened, in the order of the
 * printed covers.
 *
 * @param organ the board, with its förbund
 * @param meetingDate the day of the meeting; for a delegated decision the day that it was made
 * @param paragraphs what was announced
 * @param posted the day that the notice was posted
 * @param takenDown the day that it was taken down, or will be
 * @param storagePlace where the minutes can be read
 * @param lastAppealDay the last day for appeal
 * @param signer who signs
 * @param complete whether the notice has been taken down, so that every field is a fact
 */
public record AnslagsbevisFields(
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

    /** @throws Refused if the notice is not posted */
    public static AnslagsbevisFields of(PublicNotice notice) {
        NoticeDates dates = notice.dates().orElseThrow(() -> new Refused(new NoticeNotPosted()));
        boolean complete = notice.takenDownAt() != null;
        return new AnslagsbevisFields(
                notice.terms().organ(),
                notice.meetingDate(),
                notice.announces(),
                dates.announced(),
                complete ? SwedishTime.dayOf(notice.takenDownAt()) : dates.takenDown(),
                notice.terms().storagePlace(),
                dates.lastAppealDay(),
                notice.terms().signer(),
                complete);
    }
}
