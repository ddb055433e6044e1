package se.tross.budget.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.budget.LineKind;
import se.tross.budget.check.AmountFinding.LooksLikeKronor;
import se.tross.budget.check.AmountFinding.LooksLikeThousands;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * Finds kr typed where tkr is meant, and the reverse. A cell is compared with the same line's other years, with the
 * year's other lines and with all that the members pay; a line that grows, or one that is merely small, is no finding.
 */
final class UnitChecks {
    private static final long THOUSAND = 1000;

    /** A thousand times, give or take the changes from year to year. */
    private static final long MANY_TIMES = 500;

    /** So much must the cell stand out from the year's other lines, when its own other years already speak against it. */
    private static final long STANDS_OUT = 20;

    /** No line of a förbund is ten times all that its members pay. */
    private static final long FAR_ABOVE_INCOME = 10;

    private static final Money LEAST_INSATS = Money.ofKronor(10_000);

    private final BudgetContent budget;
    private final List<BudgetFinding> findings;
    private final Map<FinancialYear, SortedAmounts> amounts = new HashMap<>();

    private UnitChecks(BudgetContent budget, List<BudgetFinding> findings) {
        this.budget = budget;
        budget.years()
                .forEach(year -> amounts.put(
                        year, new SortedAmounts(budget.rows().stream().map(row -> row.in(year)))));
        this.findings = findings;
    }

    static void check(BudgetContent budget, List<BudgetFinding> findings) {
        UnitChecks checks = new UnitChecks(budget, findings);
        for (BudgetRow row : budget.rows()) {
            budget.years().stream().filter(year -> row.in(year).isPositive()).forEach(year -> checks.check(row, year));
        }
    }

    private void check(BudgetRow row, FinancialYear year) {
        Optional<Money> own = new SortedAmounts(budget.years().stream().map(row::in)).medianWithout(row.in(year));
        Optional<Money> others = amounts.get(year).medianWithout(row.in(year));
        String place = FindingPlace.cell(row.lineId(), year);
        Money amount = row.in(year);
        tooLarge(amount, year, own, others)
                .ifPresent(neighbour -> findings.add(new LooksLikeKronor(
                        place, row.name(), year, amount, neighbour, Money.ofOre(amount.ore() / THOUSAND))));
        tooSmall(row, amount, own, others)
                .ifPresent(neighbour -> findings.add(
                        new LooksLikeThousands(place, row.name(), year, amount, neighbour, amount.times(THOUSAND))));
    }

    /** What the amount stands out above; empty when it does not. */
    private Optional<Money> tooLarge(Money amount, FinancialYear year, Optional<Money> own, Optional<Money> others) {
        Money contributions = budget.contributionsIn(year).amount().money();
        boolean exceedsIncome = contributions.isPositive() && amount.compareTo(contributions) > 0;
        if (own.isPresent()
                && isTimes(amount, own.get(), MANY_TIMES)
                && others.filter(other -> isTimes(amount, other, STANDS_OUT)).isPresent()) {
            return own;
        }
        if (exceedsIncome && isTimes(amount, contributions, FAR_ABOVE_INCOME)) {
            return Optional.of(contributions);
        }
        return others.filter(other -> exceedsIncome && isTimes(amount, other, MANY_TIMES));
    }

    /** What the amount stands out below; small costs of operations are ordinary, an insats for a few kronor is not. */
    private static Optional<Money> tooSmall(BudgetRow row, Money amount, Optional<Money> own, Optional<Money> others) {
        if (own.isPresent()
                && isTimes(own.get(), amount, MANY_TIMES)
                && others.filter(other -> isTimes(other, amount, STANDS_OUT)).isPresent()) {
            return own;
        }
        boolean isTinyInsats = row.kind() == LineKind.INSATS && amount.compareTo(LEAST_INSATS) < 0;
        return others.filter(other -> isTinyInsats && isTimes(other, amount, MANY_TIMES));
    }

    /** Without multiplying what may be near the largest number: one öre is the smallest amount. */
    private static boolean isTimes(Money large, Money small, long times) {
        return large.ore() / times >= small.ore();
    }
}
