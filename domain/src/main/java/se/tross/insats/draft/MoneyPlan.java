package se.tross.insats.draft;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import se.tross.insats.FinancingSource;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * What an insats costs and who pays, as it is applied for. Each year the costs are paid in money, to the öre; what parties give
 * in kind stands beside it (L8).
 */
public record MoneyPlan(List<CostLine> costs, List<FinancingLine> financing) implements Serializable {
    private static final long serialVersionUID = 1L;

    public MoneyPlan {
        costs = List.copyOf(costs);
        financing = List.copyOf(financing);
    }

    /** The years in which an amount stands. */
    public List<FinancialYear> years() {
        TreeSet<FinancialYear> years = new TreeSet<>();
        costs.forEach(line -> years.addAll(line.amounts().keySet()));
        financing.forEach(line -> years.addAll(line.amounts().keySet()));
        return List.copyOf(years);
    }

    /** What it costs in a year. */
    public Money costs(FinancialYear year) {
        return sum(costs.stream().map(CostLine::amounts).toList(), year);
    }

    /** What is paid in money in a year. */
    public Money cash(FinancialYear year) {
        return sum(
                financing.stream()
                        .filter(FinancingLine::isCash)
                        .map(FinancingLine::amounts)
                        .toList(),
                year);
    }

    /** What one kind of payer gives in a year. */
    public Money from(FinancingSource source, FinancialYear year) {
        return sum(
                financing.stream()
                        .filter(line -> line.source() == source)
                        .map(FinancingLine::amounts)
                        .toList(),
                year);
    }

    /** What is applied for in all. */
    public Money appliedFor() {
        return Money.sum(years().stream()
                .map(year -> from(FinancingSource.FORBUND, year))
                .toList());
    }

    private static Money sum(Collection<SortedMap<FinancialYear, Money>> lines, FinancialYear year) {
        return Money.sum(lines.stream()
                .map(amounts -> amounts.getOrDefault(year, Money.ZERO))
                .toList());
    }
}
