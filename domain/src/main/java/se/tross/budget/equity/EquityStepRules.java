package se.tross.budget.equity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.EquityRefusal.RuleSourceMissing;
import se.tross.budget.EquityRefusal.StepAmountsNotInOrder;
import se.tross.budget.EquityRefusal.StepOverlaps;
import se.tross.budget.EquityRefusal.StepPercentOutOfRange;
import se.tross.budget.EquityRefusal.StepWithoutMost;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.VersionRefusal.VersionTextTooLong;
import se.tross.shared.money.Money;

/** What a step of the ladder must fulfil (M2). */
public final class EquityStepRules {
    private static final int MOST_PERCENT = 1000;
    private static final int LONGEST_SOURCE = 200;

    private EquityStepRules() {}

    /**
     * Everything that the rules refuse, the weightiest first; empty when the step may be kept.
     *
     * @param others the förbund's other steps, of all times
     */
    public static List<BudgetRefusal> refusals(EquityStepTerms step, Collection<EquityStepTerms> others) {
        List<BudgetRefusal> refusals = new ArrayList<>();
        if (step.source().isEmpty()) {
            refusals.add(new RuleSourceMissing());
        } else if (step.source().length() > LONGEST_SOURCE) {
            refusals.add(new VersionTextTooLong("source", LONGEST_SOURCE));
        }
        if (step.maxPercent() == null && step.maxAmount() == null) {
            refusals.add(new StepWithoutMost());
        }
        if (step.maxPercent() != null
                && (step.maxPercent().signum() <= 0
                        || step.maxPercent().compareTo(BigDecimal.valueOf(MOST_PERCENT)) > 0)) {
            refusals.add(new StepPercentOutOfRange(MOST_PERCENT));
        }
        if (!isInOrder(step)) {
            refusals.add(new StepAmountsNotInOrder());
        } else {
            others.stream()
                    .filter(other -> overlaps(step, other))
                    .findFirst()
                    .ifPresent(other -> refusals.add(new StepOverlaps(other.validity())));
        }
        refusals.sort(BudgetRefusal.PRECEDENCE);
        return refusals;
    }

    private static boolean isInOrder(EquityStepTerms step) {
        boolean isUpward = step.below() == null || step.below().compareTo(step.from()) > 0;
        boolean hasMost = step.maxAmount() == null || !step.maxAmount().isNegative();
        return !step.from().isNegative() && isUpward && hasMost;
    }

    private static boolean overlaps(EquityStepTerms one, EquityStepTerms other) {
        return one.validity().overlaps(other.validity())
                && isBelow(one.from(), other.below())
                && isBelow(other.from(), one.below());
    }

    private static boolean isBelow(Money amount, Money limit) {
        return limit == null || amount.compareTo(limit) < 0;
    }
}
