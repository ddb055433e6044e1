package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What is refused of how an insats ends, in order of precedence (W5). */
public sealed interface EndingRefusal extends InsatsRefusal {

    /** A text that the final report needs is empty. */
    record ReportTextMissing(String field) implements EndingRefusal {}

    /** A text is longer than its place. */
    record ReportTextTooLong(String field, int most) implements EndingRefusal {}

    /** Only an insats that is over is reported for the last time. */
    record NotOverYet(InsatsStage stage) implements EndingRefusal {}

    /** It lies with the office, or is approved. */
    record ReportIsHandedIn() implements EndingRefusal {}

    /** Nothing to approve or ask back. */
    record ReportNotHandedIn() implements EndingRefusal {}

    /** Who asks a report back says what is missing. */
    @Beside("question")
    record QuestionMissing() implements EndingRefusal {}

    /** The day to ask whether the parties have taken it over. */
    @Beside("checkOn")
    record CheckDayMissing() implements EndingRefusal {}

    /** It is asked afterwards, not before. */
    @Beside("checkOn")
    record CheckDayInThePast(LocalDate today) implements EndingRefusal {}

    /** Only an insats whose final report is approved is checked. */
    record NotReportedYet(InsatsStage stage) implements EndingRefusal {}

    /** Taken over or not. */
    @Beside("outcome")
    record OutcomeMissing() implements EndingRefusal {}

    /** By whom it is taken over. */
    @Beside("takenOverBy")
    record TakerMissing() implements EndingRefusal {}

    /** With what, or why not. */
    @Beside("account")
    record AccountMissing() implements EndingRefusal {}
}
