package se.tross.board.notice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice, on the board or taken down.
 *
 * @param id the notice
 * @param kind what is announced
 * @param announces which paragraphs, or which delegated decision
 * @param meetingId the meeting; null for a delegated decision
 * @param organ the board, with its förbund
 * @param meetingDate the day of the meeting, or of the delegated decision
 * @param adjusted the day of the justering
 * @param announced the day that it was posted; null before
 * @param lastAppealDay the last day for appeal; null before it is posted
 * @param takenDown the day that it came down, or will; null before it is posted
 * @param onBoard whether it hangs there now
 * @param terms where the minutes are kept, and who signs the proof
 * @param findings what is late with it
 */
public record NoticeOverview(
        long id,
        NoticeKind kind,
        String announces,
        Long meetingId,
        String organ,
        LocalDate meetingDate,
        LocalDate adjusted,
        LocalDate announced,
        LocalDate lastAppealDay,
        LocalDate takenDown,
        boolean onBoard,
        NoticeTerms terms,
        List<NoticeFinding> findings)
        implements Serializable {}
