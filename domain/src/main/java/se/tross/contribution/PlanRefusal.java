package se.tross.contribution;

import java.time.LocalDate;
import java.util.List;
import se.tross.shared.refusal.Beside;
import se.tross.shared.time.FinancialYear;

/** What a contribution plan is refused for, in order of precedence. */
public sealed interface PlanRefusal extends ContributionRefusal {

    /** The key does not apply on the first day of the plan's year. */
    @Beside("key")
    record KeyNotForYear(FinancialYear year) implements PlanRefusal {}

    /** The key's payers are not those that are members on the day (L5). */
    @Beside("key")
    record KeyDoesNotFitMembers(LocalDate day, List<String> missing) implements PlanRefusal {
        public KeyDoesNotFitMembers {
            missing = List.copyOf(missing);
        }

        @Override
        public Object[] args() {
            return new Object[] {day, missing.size(), missing};
        }
    }

    /** A year has one plan; what is decided is corrected by a new revision, and there is one open revision at a time. */
    @Beside("year")
    record PlanExists(FinancialYear year, int revision) implements PlanRefusal {}

    /** A decided plan is never edited; a correction is a new revision. */
    record PlanIsDecided() implements PlanRefusal {}

    /** A proposal is withdrawn before it is changed. */
    record PlanIsProposed() implements PlanRefusal {}

    /** Only a proposal can be decided. */
    record PlanNotProposed() implements PlanRefusal {}

    /** A revision starts from a decided plan. */
    record PlanNotDecided() implements PlanRefusal {}

    /** A decision is a § of adjusted minutes, with its number. */
    @Beside("decisionParagraph")
    record DecisionParagraphMissing() implements PlanRefusal {}

    /** A decision has a date. */
    @Beside("decisionDate")
    record DecisionDateMissing() implements PlanRefusal {}

    /** A decision is recorded when it has been taken. */
    @Beside("decisionDate")
    record DecisionInTheFuture(LocalDate today) implements PlanRefusal {}
}
