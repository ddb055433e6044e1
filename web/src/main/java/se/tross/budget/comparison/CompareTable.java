package se.tross.budget.comparison;

import java.util.List;
import se.tross.budget.VersionOverview;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.Column;
import se.tross.shared.table.Status;
import se.tross.shared.table.TableModel;

/** The columns of a comparison: what each line was and is, the difference in kr and in per cent, and what became of it. */
final class CompareTable {

    private CompareTable() {}

    static TableModel<LineComparison> of(ComparedBudgets compared, int rows, Texts texts) {
        return TableModel.of(
                        "budget.compare",
                        List.of(
                                Column.<LineComparison>link(
                                        "line",
                                        "budget.column.line",
                                        line -> line.row().name(),
                                        line -> "/budget/line?id=" + line.row().lineId()),
                                Column.<LineComparison>text(
                                                "kind",
                                                "budget.column.kind",
                                                line -> texts.text(line.row().kind()))
                                        .hiddenAtFirst(),
                                Column.<LineComparison>money(
                                                "before", "budget.compare.version", LineComparison::amountBefore)
                                        .headedBy(heading(compared.before())),
                                Column.<LineComparison>money(
                                                "after", "budget.compare.version", LineComparison::amountAfter)
                                        .headedBy(heading(compared.after())),
                                Column.<LineComparison>money(
                                                "difference", "budget.compare.difference", CompareTable::difference)
                                        .minorOnPhone(),
                                Column.<LineComparison>percent(
                                                "percent", "budget.compare.percent", CompareTable::percent)
                                        .minorOnPhone(),
                                Column.<LineComparison>status(
                                        "state",
                                        "budget.compare.state",
                                        line -> new Status(words(line, texts), tone(line.state())))))
                .rowsOnPage(Math.max(1, rows));
    }

    private static Object[] heading(VersionOverview version) {
        return new Object[] {version.year(), version.number()};
    }

    private static Amount difference(LineComparison line) {
        return line.change() == null ? null : line.change().difference();
    }

    private static Percentage percent(LineComparison line) {
        return line.change() == null ? null : line.change().change();
    }

    private static String words(LineComparison line, Texts texts) {
        return line.formerName()
                .map(former -> texts.text("budget.compare.renamed", texts.text(line.state()), former))
                .orElseGet(() -> texts.text(line.state()));
    }

    private static String tone(LineState state) {
        return switch (state) {
            case SAME -> "";
            case CHANGED -> "warn";
            case NEW -> "good";
            case DROPPED -> "bad";
        };
    }
}
