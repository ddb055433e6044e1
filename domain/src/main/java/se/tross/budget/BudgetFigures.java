package se.tross.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.time.FinancialYear;

/**
 * A budget version's figures, year by year, with saved money apart (M2, M3, M10): sums per kind and goal area, the result
 * without saved money, equity and what is free for new insatser. Nothing here is kept; it is computed from the lines and
 * the contribution plan whenever it is asked for.
 */
public final class BudgetFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    private final BudgetContent content;
    private final TreeMap<FinancialYear, YearFigures> years = new TreeMap<>();
    private final TreeMap<FinancialYear, EnumMap<LineKind, Amount>> kinds = new TreeMap<>();

    private BudgetFigures(BudgetContent content) {
        this.content = content;
        BudgetOrigins origins = new BudgetOrigins(content);
        Amount opening = origins.openingEquity();
        for (FinancialYear year : content.years()) {
            EnumMap<LineKind, Amount> sums = sums(origins, year);
            kinds.put(year, sums);
            YearFigures figures = new YearComputation(content, origins, year, sums, opening).figures();
            years.put(year, figures);
            FinancialYear next = year.plusYears(1);
            Money closing = figures.closingEquity().money();
            opening = origins.formula("budget.origin.carriedEquity", next, closing, figures.closingEquity());
        }
    }

    public static BudgetFigures of(BudgetContent content) {
        return new BudgetFigures(content);
    }

    private static List<Amount> cells(BudgetOrigins origins, Stream<BudgetRow> rows, FinancialYear year) {
        return rows.map(row -> origins.cell(row, year)).toList();
    }

    private EnumMap<LineKind, Amount> sums(BudgetOrigins origins, FinancialYear year) {
        EnumMap<LineKind, Amount> sums = new EnumMap<>(LineKind.class);
        for (LineKind kind : LineKind.values()) {
            sums.put(
                    kind,
                    origins.sum(
                            "budget.origin.sumOfLines", kind, year, cells(origins, content.rows(kind).stream(), year)));
        }
        return sums;
    }

    public BudgetContent content() {
        return content;
    }

    /** The budget year and the plan years, in order of time. */
    public List<YearFigures> years() {
        return List.copyOf(years.values());
    }

    /** The budget year itself. */
    public YearFigures budgetYear() {
        return years.get(content.year());
    }

    /** @throws IllegalArgumentException for a year that the budget does not cover */
    public YearFigures of(FinancialYear year) {
        YearFigures figures = years.get(year);
        if (figures == null) {
            throw new IllegalArgumentException("The budget of " + content.year() + " does not cover " + year);
        }
        return figures;
    }

    /** The sum of a kind of lines in a year. */
    public Amount of(FinancialYear year, LineKind kind) {
        return kinds.get(of(year).year()).get(kind);
    }

    /** What a line has in a year. */
    public Amount of(FinancialYear year, BudgetRow row) {
        return new BudgetOrigins(content).cell(row, of(year).year());
    }

    /**
     * The sum of a kind of lines in a goal area.
     *
     * @param goalAreaId the goal area; null for the lines without one
     */
    public Amount of(FinancialYear year, LineKind kind, Long goalAreaId) {
        BudgetOrigins origins = new BudgetOrigins(content);
        Stream<BudgetRow> rows = content.rows(kind).stream()
                .filter(row -> Objects.equals(row.terms().goalAreaId(), goalAreaId));
        String name = content.area(goalAreaId).map(GoalAreaName::name).orElse("");
        return origins.sum(
                name.isEmpty() ? "budget.origin.sumOfLines" : "budget.origin.sumOfArea",
                name.isEmpty() ? kind : name,
                of(year).year(),
                cells(origins, rows, year));
    }

    /** What insatser cost per goal area in a year, in the order of the areas; those without a line are left out. */
    public List<AreaSum> areas(FinancialYear year) {
        List<AreaSum> sums = new ArrayList<>();
        for (GoalAreaName area : content.areas()) {
            if (content.rows(LineKind.INSATS).stream()
                    .anyMatch(row -> Objects.equals(row.terms().goalAreaId(), area.id()))) {
                sums.add(new AreaSum(area, of(year, LineKind.INSATS, area.id())));
            }
        }
        if (content.rows(LineKind.INSATS).stream().anyMatch(row -> row.terms().goalAreaId() == null)) {
            sums.add(new AreaSum(null, of(year, LineKind.INSATS, null)));
        }
        return sums;
    }

    /**
     * What insatser in a goal area cost in a year.
     *
     * @param area the goal area; null for the insatser without one
     * @param amount their sum
     */
    public record AreaSum(GoalAreaName area, Amount amount) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
