package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.budget.PlanTable.Row;
import se.tross.forbund.Strand;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/** Lays out the tables of a budget document: contributions with shares, insatser per goal area, operations, the whole. */
final class PlanTables {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final PlanDocument document;
    private final BudgetFigures figures;
    private final Texts texts;

    PlanTables(PlanDocument document, Texts texts) {
        this.document = document;
        this.figures = document.figures();
        this.texts = texts;
    }

    List<PlanTable> all() {
        List<PlanTable> tables = new ArrayList<>();
        ExpectedContributions contributions = figures.content().contributionsIn(document.year());
        if (!contributions.payers().isEmpty()) {
            tables.add(contributions(contributions));
        }
        PlanTable insatser = insatser();
        PlanTable operations = operations();
        tables.add(insatser);
        tables.add(operations);
        tables.addAll(new PlanSummary(document, texts, insatser.sumReference(), operations.sumReference()).tables());
        return tables;
    }

    private PlanTable contributions(ExpectedContributions contributions) {
        List<Row> rows = new ArrayList<>();
        for (PayerShare payer : contributions.payers()) {
            rows.add(Row.line(
                    name(payer), List.of(payer.percent(), payer.amount().money())));
        }
        rows.add(Row.sum(
                text("sumContributions"),
                List.of(WHOLE, contributions.amount().money()),
                "SUM([0]:[" + (rows.size() - 1) + "])"));
        return new PlanTable(
                "contributions",
                text("contributions", document.year()),
                text("member"),
                List.of(text("share"), text("kronor")),
                MoneyUnit.KR,
                rows);
    }

    /** The state pays through one of its agencies; its contribution is called the state's. */
    private String name(PayerShare payer) {
        return payer.strand() == Strand.STATE ? texts.text(payer.strand()) : payer.name();
    }

    private PlanTable insatser() {
        List<Row> rows = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        for (GoalAreaName area : areas()) {
            List<BudgetRow> lines = figures.content().rows(LineKind.INSATS).stream()
                    .filter(row -> Objects.equals(row.terms().goalAreaId(), area == null ? null : area.id()))
                    .toList();
            int first = rows.size() + 1;
            groups.add(rows.size());
            Long id = area == null ? null : area.id();
            rows.add(Row.group(
                    area == null ? text("noArea") : area.name(),
                    each(year -> figures.of(year, LineKind.INSATS, id).money()),
                    "SUM([" + first + "]:[" + (first + lines.size() - 1) + "])"));
            lines.forEach(line -> rows.add(Row.item(line.name(), each(line::in))));
        }
        String formula = groups.isEmpty()
                ? ""
                : groups.stream().map(group -> "[" + group + "]").collect(Collectors.joining("+"));
        rows.add(Row.sum(
                text("sumInsatser"), each(year -> figures.of(year).insatser().money()), formula));
        return table("insatser", "insats", rows);
    }

    /** The goal areas that have insatser, and null for the insatser without one. */
    private List<GoalAreaName> areas() {
        List<GoalAreaName> areas = new ArrayList<>();
        figures.areas(document.year()).forEach(sum -> areas.add(sum.area()));
        return areas;
    }

    private PlanTable operations() {
        List<Row> rows = new ArrayList<>();
        for (LineKind kind : LineKind.operations()) {
            figures.content().rows(kind).forEach(line -> rows.add(line(line)));
        }
        String formula = rows.isEmpty() ? "" : "SUM([0]:[" + (rows.size() - 1) + "])";
        rows.add(Row.sum(
                text("sumOperations"),
                each(year -> figures.of(year).operations().money()),
                formula));
        return table("operations", "line", rows);
    }

    private Row line(BudgetRow line) {
        return Row.line(line.name(), each(line::in));
    }

    private PlanTable table(String id, String rowHeading, List<Row> rows) {
        return new PlanTable(id, text(id, document.span()), text(rowHeading), years(document), MoneyUnit.TKR, rows);
    }

    private List<Money> each(Function<FinancialYear, Money> figure) {
        return document.years().stream().map(figure).toList();
    }

    static List<String> years(PlanDocument document) {
        return document.years().stream().map(FinancialYear::toString).toList();
    }

    private String text(String key, Serializable... args) {
        return texts.text("budget.document." + key, (Object[]) args);
    }
}
