package se.tross.budget.text;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.ExpectedContributions;
import se.tross.budget.GoalAreaName;
import se.tross.budget.LineKind;
import se.tross.budget.PayerShare;
import se.tross.budget.YearFigures;
import se.tross.budget.text.LiveFigure.Group;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;
import se.tross.shared.time.FinancialYear;

/**
 * Every figure that a budget version offers to its texts, in the order of a list to pick from: each year's sums, saved
 * money, goal areas, lines and members, in kronor and per cent.
 */
public final class FigureCatalogue {

    private final Map<String, LiveFigure> figures = new LinkedHashMap<>();
    private final BudgetFigures budget;

    private FigureCatalogue(BudgetFigures budget) {
        this.budget = budget;
        budget.years().forEach(year -> {
            sums(year);
            savedMoney(year);
            areas(year.year());
            lines(year.year());
            members(year.year());
        });
    }

    public static FigureCatalogue of(BudgetFigures budget) {
        return new FigureCatalogue(budget);
    }

    public List<LiveFigure> figures() {
        return List.copyOf(figures.values());
    }

    /** The figure that a reference means; empty when there is none, or no longer. */
    public Optional<LiveFigure> find(FigureReference reference) {
        return Optional.ofNullable(figures.get(reference.key()));
    }

    private void sums(YearFigures year) {
        FinancialYear of = year.year();
        add(of, "bidrag.summa", Group.INCOME, "contributions", year.contributions());
        add(of, "andra-intakter.summa", Group.INCOME, "otherIncome", year.otherIncome());
        add(of, "intakter.summa", Group.INCOME, "income", year.income());
        add(of, "insatser.summa", Group.COST, "insatser", year.insatser());
        add(of, "drift.summa", Group.COST, "operations", year.operations());
        add(of, "drift.styrelse", Group.COST, "board", budget.of(of, LineKind.BOARD));
        add(of, "drift.administration", Group.COST, "administration", budget.of(of, LineKind.ADMINISTRATION));
        add(of, "drift.revision", Group.COST, "audit", budget.of(of, LineKind.AUDIT));
        add(of, "kostnader.summa", Group.COST, "cost", year.cost());
        add(of, "resultat", Group.RESULT, "result", year.resultWithoutSavedMoney());
        add(of, "tillgangligt", Group.RESULT, "disposable", year.disposable());
    }

    private void savedMoney(YearFigures year) {
        FinancialYear of = year.year();
        add(of, "sparade-medel.ingaende", Group.SAVED_MONEY, "openingEquity", year.openingEquity());
        add(of, "sparade-medel.ingaende.procent", Group.SAVED_MONEY, "openingPercent", year.openingPercent());
        add(of, "sparade-medel.anvandning", Group.SAVED_MONEY, "useOfSavedMoney", year.useOfSavedMoney());
        add(of, "sparade-medel.utgaende", Group.SAVED_MONEY, "closingEquity", year.closingEquity());
        add(of, "sparade-medel.utgaende.procent", Group.SAVED_MONEY, "closingPercent", year.closingPercent());
        year.recommended()
                .ifPresent(amount -> add(of, "sparade-medel.rimligt", Group.SAVED_MONEY, "recommended", amount));
    }

    private void areas(FinancialYear year) {
        for (BudgetFigures.AreaSum sum : budget.areas(year)) {
            if (sum.area() != null) {
                GoalAreaName area = sum.area();
                String path = "omrade." + FigureReference.numbered(area.id(), area.name());
                add(year, path, Group.GOAL_AREA, "area", sum.amount(), area.name());
            }
        }
    }

    private void lines(FinancialYear year) {
        for (BudgetRow row : budget.content().rows()) {
            String path = "rad." + FigureReference.numbered(row.lineKey(), row.name());
            add(year, path, Group.LINE, "line", budget.of(year, row), row.name());
        }
    }

    private void members(FinancialYear year) {
        ExpectedContributions contributions = budget.content().contributionsIn(year);
        for (PayerShare payer : contributions.payers()) {
            String path = "bidrag." + FigureReference.numbered(payer.memberId(), payer.name());
            add(year, path, Group.MEMBER, "member", payer.amount(), payer.name());
            add(year, path + ".andel", Group.MEMBER, "memberShare", payer.share(), payer.name());
        }
    }

    private void add(FinancialYear year, String path, Group group, String label, Amount amount, Serializable... args) {
        put(new LiveFigure(new FigureReference(year, path, null), group, key(label), args(year, args), amount, null));
    }

    /** A percentage of nothing is none. */
    private void add(
            FinancialYear year, String path, Group group, String label, Percentage percentage, Serializable... args) {
        if (percentage != null) {
            put(new LiveFigure(
                    new FigureReference(year, path, null), group, key(label), args(year, args), null, percentage));
        }
    }

    private void put(LiveFigure figure) {
        figures.put(figure.reference().key(), figure);
    }

    private static String key(String label) {
        return "budget.figure." + label;
    }

    private static List<Serializable> args(FinancialYear year, Serializable... args) {
        return args.length == 0 ? List.of(year) : List.of(year, args[0]);
    }
}
