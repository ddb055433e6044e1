package se.tross.insats;

import se.tross.shared.refusal.Beside;
import se.tross.shared.time.FinancialYear;

/** What is refused of how an insats is financed, in order of precedence. */
public sealed interface FinancingRefusal extends InsatsRefusal {

    /** Which year. */
    @Beside("year")
    record FinancingYearMissing() implements FinancingRefusal {}

    /** A year in which the insats is not under way. */
    @Beside("year")
    record FinancingOutsidePeriod(FinancialYear year) implements FinancingRefusal {}

    /** Who pays. */
    @Beside("source")
    record FinancingSourceMissing() implements FinancingRefusal {}

    /** Which of the parties, or who else. */
    @Beside("payer")
    record PayerMissing() implements FinancingRefusal {}

    /** A name longer than its place. */
    @Beside("payer")
    record PayerTooLong(int most) implements FinancingRefusal {}

    /** Nothing, or less. */
    @Beside("amount")
    record FinancingNotPositive() implements FinancingRefusal {}

    /** The social fund pays for insatser only that are registered so (S5). */
    @Beside("source")
    record EsfNotRegistered() implements FinancingRefusal {}

    /** The same payer stands there twice in a year. */
    @Beside("payer")
    record PayerTwice(String payer, FinancialYear year) implements FinancingRefusal {}
}
