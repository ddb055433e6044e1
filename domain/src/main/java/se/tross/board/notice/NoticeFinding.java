package se.tross.board.notice;

import java.time.LocalDate;
import se.tross.board.BoardFinding;

/** What went wrong with the days of a notice. It is posted all the same: only its posting lets the time for appeal run. */
public sealed interface NoticeFinding extends BoardFinding {

    /** It should be on the board by now (B15). */
    record NoticeIsOverdue(LocalDate latest) implements NoticeFinding {}

    /** It was posted later than the second day after the justering (B15). */
    record NoticeWasPostedLate(LocalDate latest, LocalDate posted) implements NoticeFinding {}

    /** The time for appeal is over and it still hangs (B16). */
    record NoticeShouldBeTakenDown(LocalDate since) implements NoticeFinding {}
}
