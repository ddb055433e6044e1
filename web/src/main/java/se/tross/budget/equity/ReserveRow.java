package se.tross.budget.equity;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetFigures;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/**
 * A year of the projection in the table beside the chart.
 *
 * @param year as it would be
 * @param recommended the most that the ladder calls reasonable; null where no step is known to apply
 */
record ReserveRow(ProjectedYear year, Amount recommended) implements Serializable {
    private static final long serialVersionUID = 1L;

    static List<ReserveRow> of(Projection projection, BudgetFigures figures) {
        return projection.years().stream()
                .map(year -> new ReserveRow(
                        year, year.planned() ? figures.of(year.year()).recommendedEquity() : null))
                .toList();
    }

    static TableModel<ReserveRow> table(Texts texts) {
        return TableModel.of(
                        "budget.reserve",
                        List.of(
                                Column.<ReserveRow>text(
                                        "year",
                                        "budget.column.year",
                                        row -> row.year().year().toString()),
                                Column.<ReserveRow>money(
                                                "income",
                                                "budget.column.income",
                                                row -> row.year().income())
                                        .hiddenAtFirst(),
                                Column.<ReserveRow>money(
                                                "cost",
                                                "budget.column.cost",
                                                row -> row.year().cost())
                                        .hiddenAtFirst(),
                                Column.<ReserveRow>money(
                                        "result",
                                        "budget.reserve.result",
                                        row -> row.year().result()),
                                Column.<ReserveRow>money(
                                        "equity",
                                        "budget.reserve.equity",
                                        row -> row.year().equity()),
                                Column.<ReserveRow>money(
                                                "recommended", "budget.reserve.recommended", ReserveRow::recommended)
                                        .minorOnPhone(),
                                Column.<ReserveRow>status("remark", "budget.reserve.remark", row -> row.remark(texts))))
                .rowsOnPage(Projection.YEARS);
    }

    private Status remark(Texts texts) {
        if (year.equity().money().isNegative()) {
            return new Status(texts.text("budget.reserve.goneShort"), "bad");
        }
        if (isAbove()) {
            return new Status(texts.text("budget.reserve.aboveShort"), "warn");
        }
        return new Status(texts.text(year.planned() ? "budget.reserve.plannedShort" : "budget.reserve.laterShort"), "");
    }

    /** Whether more is saved than the ladder calls reasonable. */
    boolean isAbove() {
        return recommended != null && year.equity().money().compareTo(recommended.money()) > 0;
    }
}
