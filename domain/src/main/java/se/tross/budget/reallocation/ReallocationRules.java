package se.tross.budget.reallocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetRow;
import se.tross.budget.LineRefusal.LineIsGone;
import se.tross.budget.ReallocationRefusal.ReallocationAboveLimit;
import se.tross.budget.ReallocationRefusal.ReallocationExceedsLine;
import se.tross.budget.ReallocationRefusal.ReallocationLimitMissing;
import se.tross.budget.ReallocationRefusal.ReallocationNotPositive;
import se.tross.budget.ReallocationRefusal.ReallocationOfIncome;
import se.tross.budget.ReallocationRefusal.ReallocationReasonMissing;
import se.tross.budget.ReallocationRefusal.ReallocationReasonTooLong;
import se.tross.budget.ReallocationRefusal.ReallocationWithinOneLine;
import se.tross.budget.VersionRefusal.YearNotInBudget;
import se.tross.shared.money.Money;

/**
 * What may be moved within a decided budget (M8): between two lines of cost, never more than the line has. Within the
 * charter's limit the förbundschef decides by delegation; many small moves from a line in a year count together.
 */
public final class ReallocationRules {
    private static final int LONGEST_REASON = 1000;

    private final Reallocations before;
    private final Money limit;

    /**
     * @param before the decided budget and what has been moved already
     * @param limit the charter's limit of the day; null when it has none
     */
    public ReallocationRules(Reallocations before, Money limit) {
        this.before = before;
        this.limit = limit;
    }

    /** Why the move cannot even be proposed; empty when it can. */
    public List<BudgetRefusal> refusals(Move move) {
        List<BudgetRefusal> refusals = new ArrayList<>();
        Optional<BudgetRow> from = before.figures().content().row(move.fromLineId());
        Optional<BudgetRow> to = before.figures().content().row(move.toLineId());
        if (!before.figures().content().years().contains(move.year())) {
            refusals.add(new YearNotInBudget(move.year()));
        }
        if (from.isEmpty() || to.isEmpty()) {
            refusals.add(new LineIsGone());
        }
        if (move.fromLineId() == move.toLineId()) {
            refusals.add(new ReallocationWithinOneLine());
        }
        from.filter(row -> row.kind().isIncome()).ifPresent(row -> refusals.add(new ReallocationOfIncome(row.name())));
        to.filter(row -> row.kind().isIncome()).ifPresent(row -> refusals.add(new ReallocationOfIncome(row.name())));
        if (!move.amount().isPositive()) {
            refusals.add(new ReallocationNotPositive());
        } else if (refusals.isEmpty()) {
            refuseMoreThanTheLineHas(move, from.orElseThrow(), refusals);
        }
        if (move.reason().isEmpty()) {
            refusals.add(new ReallocationReasonMissing());
        }
        if (move.reason().length() > LONGEST_REASON) {
            refusals.add(new ReallocationReasonTooLong(LONGEST_REASON));
        }
        refusals.sort(BudgetRefusal.PRECEDENCE);
        return refusals;
    }

    private void refuseMoreThanTheLineHas(Move move, BudgetRow from, List<BudgetRefusal> refusals) {
        Money room = before.of(from, move.year()).now().money();
        if (move.amount().compareTo(room) > 0) {
            refusals.add(new ReallocationExceedsLine(from.name(), room));
        }
    }

    /** Why the förbundschef cannot decide the move by delegation; empty when it is within the limit. */
    public List<BudgetRefusal> refusalsOfDelegation(Move move) {
        List<BudgetRefusal> refusals = new ArrayList<>(refusals(move));
        if (limit == null) {
            refusals.add(new ReallocationLimitMissing());
        } else {
            Money moved = before.delegatedFrom(move.fromLineId(), move.year()).plus(move.amount());
            if (moved.compareTo(limit) > 0) {
                refusals.add(new ReallocationAboveLimit(limit, moved));
            }
        }
        return refusals;
    }
}
