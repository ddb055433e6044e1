package se.tross.insats;

import java.time.Instant;
import java.time.LocalDate;
import se.tross.shared.refusal.Beside;

/** What is refused of tertial reports (M15), in order of precedence. */
public sealed interface ReportRefusal extends InsatsRefusal {

    /** The link opens nothing. */
    record ReportKeyUnknown() implements ReportRefusal {}

    /** The link has had its time; a new one can be had. */
    record ReportLinkExpired(LocalDate expired) implements ReportRefusal {}

    /** Nothing is reported of an insats that is not under way. */
    record ReportNotOwed() implements ReportRefusal {}

    /** A tertial is reported when it is over. */
    @Beside("tertial")
    record TertialNotOver(LocalDate ends) implements ReportRefusal {}

    /** It waits for the förbundschef. */
    record TertialIsHandedIn(String who) implements ReportRefusal {}

    /** Approved reports stay as they are, unless they are asked for back. */
    record ReportIsApproved() implements ReportRefusal {}

    /** It has not come yet. */
    record TertialNotHandedIn() implements ReportRefusal {}

    /** Somebody else wrote in the same place; both texts are there. */
    record ReportWrittenMeanwhile(String field, String who, Instant when, String theirs) implements ReportRefusal {}

    /** A text that may not be left out is empty. */
    record TertialTextMissing(String field) implements ReportRefusal {}

    /** A text is longer than its place. */
    record TertialTextTooLong(String field, int most) implements ReportRefusal {}

    /** A count is a whole number, and no more than anybody counts. */
    record CountNotUsable(String field, int most) implements ReportRefusal {}

    /** An amount cannot be read, or is below zero. */
    record AmountNotUsable(String field) implements ReportRefusal {}

    /** An insats that counts participations says how many. */
    record CountMissing(String field) implements ReportRefusal {}

    /** More to work and studies than have ended. */
    record MoreOutcomesThanEnded(String field, int outcomes, int ended) implements ReportRefusal {}

    /** More have reached a goal than there are. */
    record MoreReachedThanThereAre(String field, int reached, int ofHowMany) implements ReportRefusal {}

    /** A goal has counts, but nobody says which it is. */
    record ReportedGoalMissing(String field) implements ReportRefusal {}

    /** What the insats has cost. */
    @Beside("money-SPENT")
    record SpentMissing() implements ReportRefusal {}

    /** Who gets a report back is told why. */
    @Beside("what")
    record AskBackReasonMissing() implements ReportRefusal {}

    /** Who gets a report back is told until when. */
    @Beside("by")
    record AskBackDayMissing() implements ReportRefusal {}

    /** Nobody completes a report in the past. */
    @Beside("by")
    record AskBackDayPassed(LocalDate today) implements ReportRefusal {}

    /** The board gets a paper when there is something in it. */
    record NothingApproved() implements ReportRefusal {}

    /** A link goes to a contact of the insats who reports. */
    record NobodyReports() implements ReportRefusal {}

    /** A new link was just sent. */
    record LinkJustSent(LocalDate sent) implements ReportRefusal {}
}
