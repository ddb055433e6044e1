package se.tross.budget;

import java.time.Instant;
import java.time.LocalDate;
import se.tross.shared.refusal.Beside;
import se.tross.shared.time.FinancialYear;

/** What a budget or one of its versions is refused for, in order of precedence. */
public sealed interface VersionRefusal extends BudgetRefusal {

    /** A year has one budget; it is changed by its versions. */
    @Beside("year")
    record BudgetExists(FinancialYear year) implements VersionRefusal {}

    /** A budget covers its own year and a few plan years (M20). */
    @Beside("planYears")
    record PlanYearsOutOfRange(int least, int most) implements VersionRefusal {}

    /** There is no budget of that year to copy. */
    @Beside("copyFrom")
    record NothingToCopy(FinancialYear year) implements VersionRefusal {}

    /** A decided version is never edited; a change is a new version that starts from it. */
    record VersionIsDecided(String who, Instant when) implements VersionRefusal {}

    /** A later version has been decided in place of this one. */
    record VersionIsReplaced(String who, Instant when) implements VersionRefusal {}

    /** A proposal is withdrawn before it is changed. */
    record VersionIsProposed(String who, Instant when) implements VersionRefusal {}

    /** Only a proposal can be decided. */
    record VersionNotProposed() implements VersionRefusal {}

    /** A revision starts from a decided version. */
    record VersionNotDecided() implements VersionRefusal {}

    /** A budget has one version that is worked on at a time. */
    record OpenVersionExists(int number) implements VersionRefusal {}

    /** A discarded draft lies no more in the bin, or a later version has taken its number. */
    record DraftIsGone() implements VersionRefusal {}

    /** A revision says why. */
    @Beside("reason")
    record RevisionReasonMissing() implements VersionRefusal {}

    /** A year cannot be bound by contributions that nobody has planned. */
    @Beside("contributions")
    record ContributionsMissing(FinancialYear year) implements VersionRefusal {}

    /** Only a decision binds money: contributions are decided before the budget that rests on them. */
    @Beside("contributions")
    record ContributionsNotDecided(FinancialYear year) implements VersionRefusal {}

    /** A year that the budget does not cover. */
    @Beside("year")
    record YearNotInBudget(FinancialYear year) implements VersionRefusal {}

    /** An assumed change lies within what can happen. */
    @Beside("assumedChange")
    record AssumptionOutOfRange(int least, int most) implements VersionRefusal {}

    /** A year with a contribution plan is not assumed. */
    @Beside("assumedChange")
    record AssumptionNotNeeded(FinancialYear year) implements VersionRefusal {}

    /** A text that does not fit. */
    record VersionTextTooLong(String field, int most) implements VersionRefusal {}

    /** A decision is a § of adjusted minutes, with its number. */
    @Beside("decisionParagraph")
    record DecisionParagraphMissing() implements VersionRefusal {}

    /** A decision has a date. */
    @Beside("decisionDate")
    record DecisionDateMissing() implements VersionRefusal {}

    /** A decision is recorded when it has been taken. */
    @Beside("decisionDate")
    record DecisionInTheFuture(LocalDate today) implements VersionRefusal {}
}
