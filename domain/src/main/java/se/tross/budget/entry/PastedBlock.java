package se.tross.budget.entry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tross.budget.Cell;
import se.tross.budget.entry.BlockRefusal.BlockEmpty;
import se.tross.budget.entry.BlockRefusal.BlockLargerThanGrid;
import se.tross.budget.entry.BlockRefusal.BlockQuoteNotClosed;
import se.tross.budget.entry.BlockRefusal.BlockTooLong;
import se.tross.budget.entry.BlockRefusal.CellHoldsPersonalNumber;
import se.tross.budget.entry.BlockRefusal.CellNegative;
import se.tross.budget.entry.BlockRefusal.CellNotReadable;
import se.tross.budget.entry.BlockRefusal.CellTooLarge;
import se.tross.budget.entry.BlockRefusal.MoreCellsWrong;
import se.tross.budget.entry.BlockRefusal.RowIsComputed;
import se.tross.shared.money.Money;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.Reading;
import se.tross.shared.time.FinancialYear;

/**
 * A block pasted into the grid: either every cell of it becomes a change, or nothing does and each wrong cell is told with
 * its row and column. A blank cell leaves what is there; a dash is zero.
 *
 * @param changes the cells that get another amount; empty when anything is refused
 * @param same how many cells already hold what was pasted
 * @param blanks how many blank cells left what was there
 * @param refusals why nothing is changed; empty when the block can be saved
 */
public record PastedBlock(List<CellChange> changes, int same, int blanks, List<BlockRefusal> refusals)
        implements Serializable {

    /** More rows than this are no budget, and are not looked into. */
    public static final int MOST_ROWS = 2_000;

    private static final int MOST_TOLD = 20;
    private static final Set<String> ZERO = Set.of("-", "–", "—", "−");

    public PastedBlock {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    /**
     * @param row where the block's upper left cell is put, from 0
     * @param column likewise
     * @param text the clipboard
     * @param unit what a number without a unit means: what the grid shows
     */
    public static PastedBlock read(EntryGrid grid, int row, int column, String text, MoneyUnit unit) {
        if (text == null || text.isBlank()) {
            return refused(new BlockEmpty());
        }
        Optional<List<List<String>>> cells = PastedCells.of(text);
        if (cells.isEmpty()) {
            return refused(new BlockQuoteNotClosed());
        }
        List<List<String>> rows = cells.get();
        if (rows.size() > MOST_ROWS) {
            return refused(new BlockTooLong(rows.size(), MOST_ROWS));
        }
        int columns = rows.stream().mapToInt(PastedBlock::width).max().orElse(0);
        int roomRows = grid.rows().size() - row;
        int roomColumns = grid.years().size() - column;
        if (rows.size() > roomRows || columns > roomColumns) {
            return refused(new BlockLargerThanGrid(rows.size(), columns, roomRows, roomColumns));
        }
        Cells reader = new Cells(grid, row, column, unit);
        reader.read(rows);
        return reader.block();
    }

    private static PastedBlock refused(BlockRefusal refusal) {
        return new PastedBlock(List.of(), 0, 0, List.of(refusal));
    }

    /** A dash is how tables write zero. */
    static Reading<Money> amount(String text, MoneyUnit unit) {
        return ZERO.contains(text.strip()) ? Reading.of(Money.ZERO) : MoneyText.read(text, unit);
    }

    /** Without blank cells at the end, which spreadsheets copy along. */
    private static int width(List<String> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    public boolean mayBeSaved() {
        return refusals.isEmpty();
    }

    /** Reads cell by cell what fits the grid. */
    private static final class Cells {
        private final EntryGrid grid;
        private final int firstRow;
        private final int firstColumn;
        private final MoneyUnit unit;
        private final List<CellChange> changes = new ArrayList<>();
        private final List<BlockRefusal> refusals = new ArrayList<>();
        private int same;
        private int blanks;

        Cells(EntryGrid grid, int firstRow, int firstColumn, MoneyUnit unit) {
            this.grid = grid;
            this.firstRow = firstRow;
            this.firstColumn = firstColumn;
            this.unit = unit;
        }

        void read(List<List<String>> rows) {
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < width(cells); column++) {
                    read(row, column, cells.get(column).strip());
                }
            }
        }

        private void read(int row, int column, String text) {
            EntryGrid.Row line = grid.rows().get(firstRow + row);
            FinancialYear year = grid.years().get(firstColumn + column);
            if (text.isBlank()) {
                blanks++;
                return;
            }
            if (!PersonalNumberGuard.findings(text).isEmpty()) {
                refusals.add(new CellHoldsPersonalNumber(row + 1, column + 1));
                return;
            }
            if (line.isComputed()) {
                refusals.add(new RowIsComputed(row + 1, column + 1, line.name()));
                return;
            }
            Reading<Money> amount = amount(text, unit);
            if (!amount.isRead()) {
                refusals.add(new CellNotReadable(row + 1, column + 1, line.name(), year, amount.refusal()));
            } else if (amount.value().isNegative()) {
                refusals.add(new CellNegative(row + 1, column + 1, line.name(), year, amount.value()));
            } else if (amount.value().compareTo(Cell.MOST) > 0) {
                refusals.add(new CellTooLarge(row + 1, column + 1, line.name(), year, Cell.MOST));
            } else if (amount.value().equals(line.in(year))) {
                same++;
            } else {
                changes.add(new CellChange(line.lineId(), year, line.in(year), amount.value()));
            }
        }

        PastedBlock block() {
            if (refusals.isEmpty()) {
                return new PastedBlock(changes, same, blanks, refusals);
            }
            List<BlockRefusal> told = new ArrayList<>(refusals.subList(0, Math.min(MOST_TOLD, refusals.size())));
            if (refusals.size() > MOST_TOLD) {
                told.add(new MoreCellsWrong(refusals.size() - MOST_TOLD));
            }
            return new PastedBlock(List.of(), same, blanks, told);
        }
    }
}
