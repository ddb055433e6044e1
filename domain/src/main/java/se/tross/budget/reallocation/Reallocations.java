package se.tross.budget.reallocation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.time.FinancialYear;

/** A decided budget and everything that has been moved, or is proposed to be, between its lines. */
public final class Reallocations implements Serializable {
    private static final long serialVersionUID = 1L;

    private final BudgetFigures figures;
    private final ArrayList<KeptMove> moves;

    public Reallocations(BudgetFigures figures, Collection<KeptMove> moves) {
        this.figures = figures;
        this.moves = new ArrayList<>(moves);
    }

    /** In the order that they were made. */
    public List<KeptMove> moves() {
        return List.copyOf(moves);
    }

    /** What a line was decided to have, what has been moved since, and what it has now. */
    public MovedAmount of(BudgetRow row, FinancialYear year) {
        Amount decided = figures.of(year, row);
        Money moved = Money.ZERO;
        List<Origin> steps = new ArrayList<>();
        for (KeptMove kept : moves) {
            Money share = share(kept.move(), row.lineId());
            if (kept.status().movesMoney() && kept.move().year().equals(year) && !share.isZero()) {
                moved = moved.plus(share);
                steps.add(origin(kept, share));
            }
        }
        Amount sum = new Amount(
                moved,
                Origin.of(Kind.FORMULA, "budget.origin.moved", row.name(), year, moved)
                        .restingOn(steps));
        Money now = decided.money().plus(moved);
        Origin both = Origin.of(Kind.FORMULA, "budget.origin.afterMoves", row.name(), year, decided.money(), moved, now)
                .restingOn(decided.origin(), sum.origin());
        return new MovedAmount(decided, sum, new Amount(now, both));
    }

    /** What a year's delegated moves from a line come to: they add up against the charter's limit (M8). */
    public Money delegatedFrom(long lineId, FinancialYear year) {
        return Money.sum(moves.stream()
                .filter(kept -> kept.status() == ReallocationStatus.DECIDED_BY_DELEGATION
                        && kept.move().fromLineId() == lineId
                        && kept.move().year().equals(year))
                .map(kept -> kept.move().amount())
                .toList());
    }

    BudgetFigures figures() {
        return figures;
    }

    private static Money share(Move move, long lineId) {
        if (move.toLineId() == lineId) {
            return move.amount();
        }
        return move.fromLineId() == lineId ? move.amount().negate() : Money.ZERO;
    }

    private static Origin origin(KeptMove kept, Money share) {
        return kept.status() == ReallocationStatus.DECIDED_BY_DELEGATION
                ? Origin.of(
                        Kind.DECISION,
                        "budget.origin.moveByDelegation",
                        share,
                        kept.decidedBy(),
                        kept.decision().date(),
                        kept.move().reason())
                : Origin.of(
                        Kind.DECISION,
                        "budget.origin.moveByBoard",
                        share,
                        kept.decision().paragraph(),
                        kept.decision().date(),
                        kept.move().reason());
    }
}
