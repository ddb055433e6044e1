package se.tross.budget.entry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.GoalAreaName;
import se.tross.budget.LineKind;
import se.tross.budget.UnitChoice;
import se.tross.budget.YearFigures;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/**
 * The grid as it is shown, from above: income, insatser by goal area, operations by kind, and what they come to.
 *
 * @param rows headings and computed rows among the lines
 * @param years from the left
 */
public record EntryLayout(List<EntryRow> rows, List<FinancialYear> years) implements Serializable {
    private static final long serialVersionUID = 1L;

    public EntryLayout {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    static EntryLayout of(BudgetFigures figures, UnitChoice unit, Texts texts) {
        return new Builder(figures, unit, texts).layout();
    }

    /** Where a cell of a line stands: its row from above; empty when the line is gone. */
    Optional<Integer> rowOf(long lineId) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isLine() && rows.get(i).lineId() == lineId) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The name of a line; empty when it is gone. */
    String nameOf(long lineId) {
        return rowOf(lineId).map(at -> rows.get(at).name()).orElse("");
    }

    /** The lines, without headings and what is computed. */
    public List<EntryRow> lines() {
        return rows.stream().filter(EntryRow::isLine).toList();
    }

    /**
     * For reading a block that is pasted into it.
     *
     * @param seen what somebody saw in a cell
     */
    EntryGrid grid(Function<EntryCell, Money> seen) {
        return new EntryGrid(rows.stream().map(row -> row(row, seen)).toList(), years);
    }

    private static EntryGrid.Row row(EntryRow row, Function<EntryCell, Money> seen) {
        if (!row.isLine()) {
            return EntryGrid.Row.computed(row.name());
        }
        SortedMap<FinancialYear, Money> amounts = new TreeMap<>();
        row.cells().forEach(cell -> amounts.put(cell.year(), seen.apply(cell)));
        return new EntryGrid.Row(row.lineId(), row.name(), amounts);
    }

    /** Lays the rows out. */
    private static final class Builder {
        private final BudgetFigures figures;
        private final UnitChoice unit;
        private final Texts texts;
        private final List<EntryRow> rows = new ArrayList<>();

        Builder(BudgetFigures figures, UnitChoice unit, Texts texts) {
            this.figures = figures;
            this.unit = unit;
            this.texts = texts;
        }

        EntryLayout layout() {
            heading(texts.text("budget.income"), LineKind.OTHER_INCOME, null);
            computed(EntryRow.Role.COMPUTED, "contributions", YearFigures::contributions);
            lines(figures.content().rows(LineKind.OTHER_INCOME));
            computed(EntryRow.Role.COMPUTED, "income", YearFigures::income);
            areas();
            computed(EntryRow.Role.COMPUTED, "insatser", YearFigures::insatser);
            for (LineKind kind : LineKind.operations()) {
                heading(texts.text(kind), kind, null);
                lines(figures.content().rows(kind));
            }
            computed(EntryRow.Role.COMPUTED, "operations", YearFigures::operations);
            computed(EntryRow.Role.RESULT, "cost", YearFigures::cost);
            computed(EntryRow.Role.RESULT, "result", YearFigures::resultWithoutSavedMoney);
            computed(EntryRow.Role.RESULT, "closing", YearFigures::closingEquity);
            computed(EntryRow.Role.RESULT, "left", YearFigures::disposable);
            return new EntryLayout(rows, figures.content().years());
        }

        /** Every goal area that is chosen or can be, and at last the insatser without one. */
        private void areas() {
            List<BudgetRow> insatser = figures.content().rows(LineKind.INSATS);
            for (GoalAreaName area : figures.content().areas()) {
                List<BudgetRow> ofArea = ofArea(insatser, area.id());
                if (!ofArea.isEmpty() || !area.retired()) {
                    heading(area.name(), LineKind.INSATS, area.id());
                    lines(ofArea);
                }
            }
            List<BudgetRow> others = ofArea(insatser, null);
            if (!others.isEmpty() || figures.content().areas().isEmpty()) {
                heading(texts.text("budget.area.none"), LineKind.INSATS, null);
                lines(others);
            }
        }

        private static List<BudgetRow> ofArea(List<BudgetRow> insatser, Long areaId) {
            return insatser.stream()
                    .filter(row -> Objects.equals(row.terms().goalAreaId(), areaId))
                    .toList();
        }

        private void heading(String name, LineKind kind, Long areaId) {
            rows.add(new EntryRow(EntryRow.Role.HEADING, 0, name, List.of(), kind, areaId));
        }

        private void lines(List<BudgetRow> lines) {
            for (BudgetRow line : lines) {
                List<EntryCell> cells = figures.content().years().stream()
                        .map(year -> input(line, year))
                        .toList();
                rows.add(new EntryRow(EntryRow.Role.LINE, line.lineId(), line.name(), cells, null, null));
            }
        }

        private EntryCell input(BudgetRow line, FinancialYear year) {
            Money amount = line.in(year);
            return new EntryCell(
                    EntryCell.idOf(line.lineId(), year), year, amount, amount.isZero() ? "" : unit.exact(amount));
        }

        private void computed(EntryRow.Role role, String what, Function<YearFigures, Amount> figure) {
            List<EntryCell> cells = figures.years().stream()
                    .map(year -> computed(what, year.year(), figure.apply(year).money()))
                    .toList();
            rows.add(new EntryRow(role, 0, texts.text("budget.entry.row." + what), cells, null, null));
        }

        private EntryCell computed(String what, FinancialYear year, Money amount) {
            return new EntryCell("sum-" + what + "-" + year, year, amount, unit.number(amount));
        }
    }
}
