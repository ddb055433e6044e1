package se.tross.budget;

import java.util.List;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of the table of all years: what was decided, what is drafted or proposed. */
final class BudgetsTable {

    private BudgetsTable() {}

    static TableModel<VersionRow> of(Texts texts) {
        return TableModel.of(
                "budget.budgets",
                List.of(
                        Column.<VersionRow>link(
                                "year",
                                "budget.column.year",
                                row -> row.version().year().toString(),
                                VersionRow::path),
                        Column.<VersionRow>status(
                                "status",
                                "budget.column.status",
                                row -> new Status(
                                        BudgetWords.status(row.version(), texts), BudgetWords.toneOf(row.version()))),
                        Column.<VersionRow>money(
                                        "income",
                                        "budget.column.income",
                                        row -> row.figures().income())
                                .minorOnPhone(),
                        Column.<VersionRow>money(
                                "cost",
                                "budget.column.cost",
                                row -> row.figures().cost()),
                        Column.<VersionRow>money(
                                "result",
                                "budget.column.result",
                                row -> row.figures().resultWithoutSavedMoney()),
                        Column.<VersionRow>money(
                                        "equity",
                                        "budget.column.closingEquity",
                                        row -> row.figures().closingEquity())
                                .minorOnPhone(),
                        Column.<VersionRow>percent(
                                        "percent",
                                        "budget.column.closingPercent",
                                        row -> row.figures().closingPercent())
                                .minorOnPhone(),
                        Column.<VersionRow>money(
                                        "disposable",
                                        "budget.column.disposable",
                                        row -> row.figures().disposable())
                                .minorOnPhone()));
    }
}
