package se.tross.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tross.budget.PlanTable.Row;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Percentage;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyUnit;

/**
 * The budget as a whole: income, cost, the result without saved money, saved money apart (M2, M3), and what is left for new
 * insatser by the förbund's own definition.
 */
final class PlanSummary {

    private final PlanDocument document;
    private final List<YearFigures> years;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();
    private final Map<DisposableTerm, Integer> terms = new EnumMap<>(DisposableTerm.class);

    PlanSummary(PlanDocument document, Texts texts) {
        this.document = document;
        this.years = document.figures().years();
        this.texts = texts;
    }

    PlanTable table() {
        int contributions =
                term(DisposableTerm.CONTRIBUTIONS, year -> year.contributions().money());
        int other = term(DisposableTerm.OTHER_INCOME, year -> year.otherIncome().money());
        int income = add(
                Row.sum(text("income"), each(year -> year.income().money()), ref(contributions) + "+" + ref(other)));
        int insatser = term(DisposableTerm.INSATSER, year -> year.insatser().money());
        int operations =
                term(DisposableTerm.OPERATIONS, year -> year.operations().money());
        int cost = add(Row.sum(text("cost"), each(year -> year.cost().money()), ref(insatser) + "+" + ref(operations)));
        int result = add(Row.sum(
                text("result"), each(year -> year.resultWithoutSavedMoney().money()), ref(income) + "-" + ref(cost)));
        savedMoney(contributions, result);
        keep();
        add(Row.sum(text("disposable"), each(year -> year.disposable().money()), disposableFormula()));
        return new PlanTable(
                "summary",
                text("summary", document.span()),
                text("figure"),
                PlanTables.years(document),
                MoneyUnit.TKR,
                rows);
    }

    private void savedMoney(int contributions, int result) {
        int opening =
                term(DisposableTerm.OPENING_EQUITY, year -> year.openingEquity().money());
        add(Row.computed(
                text("useOfSavedMoney"), each(year -> year.useOfSavedMoney().money()), "MAX(0,-" + ref(result) + ")"));
        int closing = add(Row.sum(
                text("closingEquity"), each(year -> year.closingEquity().money()), ref(opening) + "+" + ref(result)));
        percent("openingPercent", YearFigures::openingPercent, ref(opening) + "/" + ref(contributions));
        percent("closingPercent", YearFigures::closingPercent, ref(closing) + "/" + ref(contributions));
    }

    /** The row that a definition may keep back; only where it does. */
    private void keep() {
        if (document.content().disposable().contains(DisposableTerm.EQUITY_TO_KEEP)) {
            term(
                    DisposableTerm.EQUITY_TO_KEEP,
                    year -> year.recommended().map(amount -> amount.money()).orElse(Money.ZERO));
        }
    }

    private String disposableFormula() {
        StringBuilder formula = new StringBuilder();
        for (DisposableTerm term : document.content().disposable()) {
            if (terms.containsKey(term)) {
                formula.append(term.sign() < 0 ? "-" : formula.isEmpty() ? "" : "+")
                        .append(ref(terms.get(term)));
            }
        }
        return formula.toString();
    }

    private void percent(String key, Function<YearFigures, Percentage> figure, String formula) {
        List<Serializable> cells = new ArrayList<>();
        for (YearFigures year : years) {
            Percentage percentage = figure.apply(year);
            cells.add(percentage == null ? null : percentage.percent());
        }
        if (cells.stream().anyMatch(cell -> cell != null)) {
            add(Row.computed(text(key), cells, formula));
        }
    }

    private int term(DisposableTerm term, Function<YearFigures, Money> figure) {
        int row = add(Row.line(text(term.name()), each(figure)));
        terms.put(term, row);
        return row;
    }

    private int add(Row row) {
        rows.add(row);
        return rows.size() - 1;
    }

    private List<Money> each(Function<YearFigures, Money> figure) {
        return years.stream().map(figure).toList();
    }

    private static String ref(int row) {
        return "[" + row + "]";
    }

    private String text(String key, Serializable... args) {
        return texts.text("budget.document." + key, (Object[]) args);
    }
}
