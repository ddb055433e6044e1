package se.tross.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.budget.check.BudgetFinding;
import se.tross.budget.check.CheckReport;
import se.tross.budget.check.FindingPlace;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/**
 * A budget's lines and sums as its page shows them, year by year: insatser by goal area, operations by kind, income.
 *
 * @param figures what is shown
 * @param remarks what the self-check found about a line, in words, by the line
 * @param texts the words of the visitor's language
 */
record FigureTables(BudgetFigures figures, Map<Long, List<String>> remarks, Texts texts) {

    private static final Set<FindingPlace.Where> OF_A_LINE =
            EnumSet.of(FindingPlace.Where.LINE, FindingPlace.Where.CELL);

    static FigureTables of(BudgetFigures figures, CheckReport report, Texts texts) {
        Map<Long, List<String>> remarks = report.open().stream()
                .filter(finding -> OF_A_LINE.contains(finding.place().where()))
                .collect(Collectors.groupingBy(
                        finding -> finding.place().id(), Collectors.mapping(words(texts), Collectors.toList())));
        return new FigureTables(figures, remarks, texts);
    }

    private static Function<BudgetFinding, String> words(Texts texts) {
        return texts::text;
    }

    List<FigureGroup> insatser() {
        List<FigureGroup> groups = new ArrayList<>();
        for (BudgetFigures.AreaSum area : figures.areas(figures.content().year())) {
            Long id = area.area() == null ? null : area.area().id();
            String name =
                    id == null ? texts.text("budget.area.none") : area.area().name();
            List<FigureRow> rows = rows(figures.content().rows(LineKind.INSATS).stream()
                    .filter(row -> Objects.equals(row.terms().goalAreaId(), id))
                    .toList());
            groups.add(FigureGroup.of(
                    name,
                    rows,
                    computed(texts.text("budget.sumOf", name), year -> figures.of(year.year(), LineKind.INSATS, id))));
        }
        return groups;
    }

    List<FigureGroup> operations() {
        return LineKind.operations().stream()
                .filter(kind -> !figures.content().rows(kind).isEmpty())
                .map(this::ofKind)
                .toList();
    }

    private FigureGroup ofKind(LineKind kind) {
        String name = texts.text(kind);
        return FigureGroup.of(
                name,
                rows(figures.content().rows(kind)),
                computed(texts.text("budget.sumOf", name), year -> figures.of(year.year(), kind)));
    }

    /** The members' contributions, and what comes beside them. */
    List<FigureGroup> income() {
        List<FigureRow> rows = new ArrayList<>();
        rows.add(computed(texts.text("budget.contributions"), YearFigures::contributions));
        rows.addAll(rows(figures.content().rows(LineKind.OTHER_INCOME)));
        return List.of(new FigureGroup("", rows, null));
    }

    /** What each member pays in the budget year and in every plan year that has a contribution plan. */
    List<FigureRow> payers() {
        List<FigureRow> rows = new ArrayList<>();
        for (PayerShare payer : figures.content().contributions().get(0).payers()) {
            Amount[] amounts = figures.content().contributions().stream()
                    .map(expected -> expected.payers().stream()
                            .filter(other -> other.memberId() == payer.memberId())
                            .findFirst()
                            .map(PayerShare::amount)
                            .orElse(null))
                    .toArray(Amount[]::new);
            rows.add(FigureRow.computed(payer.name(), Arrays.asList(amounts)));
        }
        return rows;
    }

    /** Opening equity, the year's result, what is used of saved money, closing equity. */
    List<FigureRow> equity() {
        return List.of(
                computed(texts.text("budget.equity.opening"), YearFigures::openingEquity),
                computed(texts.text("budget.equity.result"), YearFigures::resultWithoutSavedMoney),
                computed(texts.text("budget.equity.use"), YearFigures::useOfSavedMoney),
                computed(texts.text("budget.equity.closing"), YearFigures::closingEquity),
                computed(texts.text("budget.equity.disposable"), YearFigures::disposable));
    }

    FigureRow computed(String name, Function<YearFigures, Amount> figure) {
        return FigureRow.computed(name, figures.years().stream().map(figure).toList());
    }

    private List<FigureRow> rows(List<BudgetRow> lines) {
        return lines.stream().map(this::row).toList();
    }

    private FigureRow row(BudgetRow line) {
        List<Amount> amounts = figures.content().years().stream()
                .map(year -> amount(year, line))
                .toList();
        return new FigureRow(
                line.lineId(),
                line.name(),
                amounts,
                remarks.getOrDefault(line.lineId(), List.of()),
                line.terms().esf());
    }

    private Amount amount(FinancialYear year, BudgetRow line) {
        return figures.of(year, line);
    }
}
