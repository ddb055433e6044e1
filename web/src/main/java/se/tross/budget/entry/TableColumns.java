package se.tross.budget.entry;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.List;
import se.tross.budget.BudgetColumns;
import se.tross.shared.importing.RawTable;
import se.tross.shared.refusal.Texts;

/** The columns of a table that was read in, to choose among: each by its letter and what stands on top of it. */
final class TableColumns {

    private static final int LETTERS = 26;
    private static final int LONGEST = 30;

    private TableColumns() {}

    static List<SelectItem> of(TableState state, Texts texts) {
        RawTable table = state.getTable();
        RawTable.Row top = table.rows().stream()
                .filter(row -> row.number() >= state.getHeadRow())
                .findFirst()
                .orElse(table.rows().get(0));
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(BudgetColumns.NONE, texts.text("budget.import.noColumn")));
        for (int column = 0; column < table.columns(); column++) {
            String text = top.cell(column);
            items.add(new SelectItem(
                    column,
                    letters(column) + ": " + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…")));
        }
        return items;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
