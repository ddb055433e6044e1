package se.tross.insats;

import java.time.LocalDate;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Beside;
import se.tross.shared.time.FinancialYear;

/** What is refused of a proposal to grant money, in order of precedence. */
public sealed interface GrantRefusal extends InsatsRefusal {

    /** Only what is prepared comes before the board (L29), or asks for more while it is under way. */
    record InsatsNotInPreparation(InsatsStage stage) implements GrantRefusal {}

    /** The insats has left the board meanwhile, such as when its applicant took it back, or it has ended. */
    record InsatsLeftTheBoard(InsatsStage stage) implements GrantRefusal {}

    /** It is proposed or decided: nobody writes in it any more. */
    record GrantNotDraft() implements GrantRefusal {}

    /** Nothing lies before the board. */
    record GrantNotProposed() implements GrantRefusal {}

    /** One proposal at a time for an insats. */
    record GrantProposedAlready() implements GrantRefusal {}

    /** A text that may not be left out is empty. */
    record GrantTextMissing(String field) implements GrantRefusal {}

    /** A text is longer than its place. */
    record GrantTextTooLong(String field, int most) implements GrantRefusal {}

    /** Money is granted for a time. */
    @Beside("startsOn")
    record GrantPeriodMissing() implements GrantRefusal {}

    /** The last day lies before the first. */
    @Beside("endsOn")
    record GrantEndsBeforeItBegins(LocalDate start) implements GrantRefusal {}

    /** There is nothing to grant. */
    @Beside("amounts")
    record GrantAmountsMissing() implements GrantRefusal {}

    /** A year stands twice. */
    @Beside("amounts")
    record GrantYearTwice(FinancialYear year) implements GrantRefusal {}

    /** A year's amount is nothing, or less. */
    @Beside("amounts")
    record GrantAmountNotPositive(FinancialYear year) implements GrantRefusal {}

    /** Money for a year that the time does not touch. */
    @Beside("amounts")
    record GrantYearOutsidePeriod(FinancialYear year) implements GrantRefusal {}

    /** The budget has no such line of insatser in that year. */
    @Beside("amounts")
    record GrantLineUnknown(FinancialYear year) implements GrantRefusal {}

    /** Who owns the insats has not said yes to it (L13). */
    @Beside("consentBy")
    record OwnerConsentMissing() implements GrantRefusal {}

    /** A consent lies not ahead (L13). */
    @Beside("consentOn")
    record OwnerConsentInTheFuture(LocalDate today) implements GrantRefusal {}

    /** More than the line and the free room of the year have together (M3). */
    @Beside("amounts")
    record GrantExceedsRoom(FinancialYear year, Money room, Money over) implements GrantRefusal {}
}
