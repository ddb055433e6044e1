package se.tross.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.frame.Language;
import se.tross.shared.importing.RawTable;

/** The columns of a table that was read in, to choose among: each by its letter and what stands on top of it. */
@Named
@RequestScoped
public class ImportColumns {

    private static final int LETTERS = 26;
    private static final int LONGEST = 30;

    @Inject
    private ImportPage page;

    @Inject
    private Language language;

    public List<SelectItem> getItems() {
        RawTable table = page.getState().getTable();
        RawTable.Row top = table.rows().stream()
                .filter(row -> row.number() >= page.getState().getHeadRow())
                .findFirst()
                .orElse(table.rows().get(0));
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(ContributionColumns.NONE, language.texts().text("contribution.import.noColumn")));
        for (int column = 0; column < table.columns(); column++) {
            items.add(new SelectItem(column, letters(column) + ": " + shortened(top.cell(column))));
        }
        return items;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
