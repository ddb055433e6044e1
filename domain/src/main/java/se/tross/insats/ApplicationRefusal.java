package se.tross.insats;

import java.time.Instant;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Beside;
import se.tross.shared.time.FinancialYear;

/** What is refused of an application and of those who write it, in order of precedence. */
public sealed interface ApplicationRefusal extends InsatsRefusal {

    /** The key opens nothing, or nothing any more; whether it ever did is not told. */
    record ApplicationLinkClosed() implements ApplicationRefusal {}

    /** The applicant took it back. */
    record ApplicationWithdrawn() implements ApplicationRefusal {}

    /** The board has said what comes of it. */
    record ApplicationDecided() implements ApplicationRefusal {}

    /** It is handed in, and nobody has asked for more. */
    record ApplicationIsRead() implements ApplicationRefusal {}

    /** Somebody else has written in the same field since it was shown. */
    record WrittenMeanwhile(String field, String who, Instant when, String theirs) implements ApplicationRefusal {}

    /** Something else than what can be chosen. */
    record ChoiceNotKnown(String field) implements ApplicationRefusal {}

    /** People are counted in whole numbers. */
    record CountNotWhole(String field) implements ApplicationRefusal {}

    /** Money is applied for, never taken away. */
    record AmountBelowZero(String field) implements ApplicationRefusal {}

    /** Nothing is to cost anything. */
    @Beside("cost.1.text")
    record CostsMissing() implements ApplicationRefusal {}

    /** The förbund is asked for nothing. */
    @Beside("finance.1.source")
    record NothingIsAppliedFor() implements ApplicationRefusal {}

    /** What it costs in a year is not what is paid for it in money (L8). */
    record YearDoesNotSum(String field, FinancialYear year, Money costs, Money financing, Money apart)
            implements ApplicationRefusal {}

    /** Money in a year in which the insats is not going on. */
    record YearOutsideInsats(String field, FinancialYear year) implements ApplicationRefusal {}

    /** Money of the social fund in an insats that says that it has none (M4). */
    @Beside("esf")
    record EsfIsNotChosen() implements ApplicationRefusal {}

    /** An insats for individuals says how many (M9). */
    @Beside("count.WOMEN.FROM_25")
    record ParticipationsMissing() implements ApplicationRefusal {}

    /** Somebody is counted whom the insats is not for. */
    record CountOutsideAges(String field, int from, int to) implements ApplicationRefusal {}

    /** Nothing that could be told afterwards (W3). */
    @Beside("goal.1.goal")
    record GoalNeeded() implements ApplicationRefusal {}

    /** Nobody knows how it is carried out, and goes on afterwards (W5). */
    @Beside("plan.1.what")
    record PlanNeeded() implements ApplicationRefusal {}

    /** Not an address that a letter reaches. */
    @Beside("email")
    record WriterAddressNotUsable() implements ApplicationRefusal {}

    /** The person writes it already. */
    @Beside("email")
    record WriterIsThere(String name) implements ApplicationRefusal {}

    /** Somebody must be left to write it. */
    record LastWriterStays() implements ApplicationRefusal {}
}
