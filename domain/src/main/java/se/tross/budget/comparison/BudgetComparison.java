package se.tross.budget.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.contribution.Change;
import se.tross.shared.origin.Amount;
import se.tross.shared.time.FinancialYear;

/**
 * Two budgets, or two versions of one, line by line. A line is the same when it has the same key, as copies have; else when
 * it is of the same kind and name.
 *
 * @param yearBefore the year of the first that is compared
 * @param yearAfter the year of the second
 * @param lines by kind, in the second's order, those that were dropped last in their kind
 * @param sums in the order that they are shown
 */
public record BudgetComparison(
        FinancialYear yearBefore, FinancialYear yearAfter, List<LineComparison> lines, List<SumComparison> sums)
        implements Serializable {

    public BudgetComparison {
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
    }

    /** The budget years of both. */
    public static BudgetComparison of(BudgetContent before, BudgetContent after) {
        return of(before, before.year(), after, after.year());
    }

    /** @throws IllegalArgumentException if one of the budgets does not cover its year */
    public static BudgetComparison of(
            BudgetContent before, FinancialYear yearBefore, BudgetContent after, FinancialYear yearAfter) {
        BudgetFigures one = BudgetFigures.of(before);
        BudgetFigures other = BudgetFigures.of(after);
        List<SumComparison> sums = Stream.of(ComparedSum.values())
                .map(sum -> {
                    Amount first = sum.of(one.of(yearBefore));
                    Amount second = sum.of(other.of(yearAfter));
                    return new SumComparison(sum, first, second, Change.between(first, second));
                })
                .toList();
        return new BudgetComparison(yearBefore, yearAfter, lines(one, yearBefore, other, yearAfter), sums);
    }

    private static List<LineComparison> lines(
            BudgetFigures one, FinancialYear yearBefore, BudgetFigures other, FinancialYear yearAfter) {
        Map<Long, BudgetRow> pairs = pairs(one.content().rows(), other.content().rows());
        Set<Long> used = new HashSet<>();
        pairs.values().forEach(row -> used.add(row.lineId()));
        List<LineComparison> lines = new ArrayList<>();
        for (BudgetRow after : other.content().rows()) {
            BudgetRow before = pairs.get(after.lineId());
            Amount second = other.of(yearAfter, after);
            if (before == null) {
                lines.add(new LineComparison(LineState.NEW, null, after, null, second, null));
            } else {
                Amount first = one.of(yearBefore, before);
                LineState state = first.money().equals(second.money()) ? LineState.SAME : LineState.CHANGED;
                lines.add(new LineComparison(state, before, after, first, second, Change.between(first, second)));
            }
        }
        for (BudgetRow before : one.content().rows()) {
            if (!used.contains(before.lineId())) {
                lines.add(new LineComparison(LineState.DROPPED, before, null, one.of(yearBefore, before), null, null));
            }
        }
        lines.sort(Comparator.comparing(line -> line.row().kind()));
        return lines;
    }

    /** The line before by the id of the line after, each used once. */
    private static Map<Long, BudgetRow> pairs(List<BudgetRow> before, List<BudgetRow> after) {
        Map<Long, BudgetRow> byKey = new HashMap<>();
        Map<String, BudgetRow> byName = new HashMap<>();
        before.forEach(row -> byKey.put(row.lineKey(), row));
        before.forEach(row -> byName.putIfAbsent(name(row), row));
        Map<Long, BudgetRow> pairs = new HashMap<>();
        Set<Long> used = new HashSet<>();
        for (BudgetRow row : after) {
            BudgetRow same = byKey.get(row.lineKey());
            if (same != null && used.add(same.lineId())) {
                pairs.put(row.lineId(), same);
            }
        }
        for (BudgetRow row : after) {
            BudgetRow same = byName.get(name(row));
            if (!pairs.containsKey(row.lineId()) && same != null && used.add(same.lineId())) {
                pairs.put(row.lineId(), same);
            }
        }
        return pairs;
    }

    private static String name(BudgetRow row) {
        return row.kind() + " " + row.name().toLowerCase(Locale.ROOT);
    }
}
