package se.tross.board;

import java.time.Instant;
import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What a public notice is refused for, in order of precedence. */
public sealed interface NoticeRefusal extends BoardRefusal {

    /** A notice tells of a justering, so it is not posted before it (B15). */
    @Beside("postedAt")
    record NoticeBeforeJustering(LocalDate adjusted) implements NoticeRefusal {}

    /** The notice is on the board already. */
    record NoticeIsPosted(LocalDate announced) implements NoticeRefusal {}

    /** Only what is on the board is taken down. */
    record NoticeNotPosted() implements NoticeRefusal {}

    /** A notice that is taken down too early stops the appeal period from running out (B15, B16). */
    record NoticeStillRuns(LocalDate lastAppealDay, LocalDate takenDown) implements NoticeRefusal {}

    /** A notice that has been taken down is proof, and stays so. */
    record NoticeIsTakenDown(Instant when) implements NoticeRefusal {}

    /** A delegated decision that is reported to the board needs no notice of its own (B19). */
    record DecisionIsReportedInstead(String number) implements NoticeRefusal {}
}
