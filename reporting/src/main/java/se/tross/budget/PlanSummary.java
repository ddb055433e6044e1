package se.tross.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tross.budget.PlanTable.Row;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyUnit;

/**
 * The budget as a whole: income, cost, the result without saved money, and saved money apart (M2); and beside it what is left
 * for new insatser, term by term, by the förbund's own definition (M3).
 */
final class PlanSummary {

    private final PlanDocument document;
    private final List<YearFigures> years;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();
    private final Map<DisposableTerm, Integer> terms = new EnumMap<>(DisposableTerm.class);
    private final String insatser;
    private final String operations;

    /** @param insatser where the workbook has their sum @param operations likewise */
    PlanSummary(PlanDocument document, Texts texts, String insatser, String operations) {
        this.document = document;
        this.insatser = insatser;
        this.operations = operations;
        this.years = document.figures().years();
        this.texts = texts;
    }

    /** The whole, and what is left. */
    List<PlanTable> tables() {
        return List.of(summary(), available());
    }

    private PlanTable summary() {
        int contributions = term(DisposableTerm.CONTRIBUTIONS, "");
        int other = term(DisposableTerm.OTHER_INCOME, "");
        int income = add(
                Row.sum(text("income"), each(year -> year.income().money()), ref(contributions) + "+" + ref(other)));
        int forInsatser = term(DisposableTerm.INSATSER, insatser);
        int forOperations = term(DisposableTerm.OPERATIONS, operations);
        int cost = add(
                Row.sum(text("cost"), each(year -> year.cost().money()), ref(forInsatser) + "+" + ref(forOperations)));
        int result = add(Row.sum(
                text("result"), each(year -> year.resultWithoutSavedMoney().money()), ref(income) + "-" + ref(cost)));
        savedMoney(contributions, result);
        return table("summary", rows);
    }

    private PlanTable table(String id, List<Row> its) {
        return new PlanTable(
                id, text(id, document.span()), text("figure"), PlanTables.years(document), MoneyUnit.TKR, its);
    }

    /** Each term of the definition with its sign, so that the table adds up as it is read. */
    private PlanTable available() {
        List<Row> signed = new ArrayList<>();
        for (DisposableTerm term : DisposableTerm.values()) {
            if (document.content().disposable().contains(term)) {
                String sign = term.sign() < 0 ? "-" : "";
                String formula = terms.containsKey(term) ? sign + "[summary:" + terms.get(term) + "]" : "";
                signed.add(Row.computed(
                        text(term.name()), each(year -> amount(year, term).times(term.sign())), formula));
            }
        }
        String formula = signed.isEmpty() ? "" : "SUM([0]:[" + (signed.size() - 1) + "])";
        signed.add(Row.sum(text("disposable"), each(year -> year.disposable().money()), formula));
        return table("available", signed);
    }

    private static Money amount(YearFigures year, DisposableTerm term) {
        return switch (term) {
            case CONTRIBUTIONS -> year.contributions().money();
            case OTHER_INCOME -> year.otherIncome().money();
            case OPENING_EQUITY -> year.openingEquity().money();
            case INSATSER -> year.insatser().money();
            case OPERATIONS -> year.operations().money();
            case EQUITY_TO_KEEP -> year.recommended().map(Amount::money).orElse(Money.ZERO);
        };
    }

    private void savedMoney(int contributions, int result) {
        int opening = term(DisposableTerm.OPENING_EQUITY, "");
        add(Row.computed(
                text("useOfSavedMoney"), each(year -> year.useOfSavedMoney().money()), "MAX(0,-" + ref(result) + ")"));
        int closing = add(Row.sum(
                text("closingEquity"), each(year -> year.closingEquity().money()), ref(opening) + "+" + ref(result)));
        percent("openingPercent", YearFigures::openingPercent, ref(opening) + "/" + ref(contributions));
        percent("closingPercent", YearFigures::closingPercent, ref(closing) + "/" + ref(contributions));
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

    private int term(DisposableTerm term, String formula) {
        int row = add(Row.computed(text(term.name()), each(year -> amount(year, term)), formula));
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
