package se.tross.budget.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a block as Excel and LibreOffice put it on the clipboard: tabs between cells, a line for each row, and
 * quotation marks around a cell that itself has tabs, line breaks or quotation marks. Nothing is interpreted.
 */
final class PastedCells {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private PastedCells(String text) {
        this.text = text;
    }

    /** The rows without blank ones at the end; empty when a quotation mark that opens a cell has no end. */
    static Optional<List<List<String>>> of(String text) {
        PastedCells cells = new PastedCells(text);
        return cells.read() ? Optional.of(cells.rows) : Optional.empty();
    }

    private boolean read() {
        while (at < text.length()) {
            Optional<String> cell = text.charAt(at) == '"' ? quoted() : Optional.of(plain());
            if (cell.isEmpty()) {
                return false;
            }
            row.add(cell.get());
            separator();
        }
        if (!row.isEmpty()) {
            endRow();
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).stream().allMatch(String::isBlank)) {
            rows.remove(rows.size() - 1);
        }
        return true;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private Optional<String> quoted() {
        StringBuilder cell = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                cell.append(text.charAt(i));
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else {
                at = i + 1;
                return Optional.of(cell + plain());
            }
        }
        return Optional.empty();
    }

    /** A tab at the very end of a row leaves an empty cell behind it. */
    private void separator() {
        if (at >= text.length()) {
            return;
        }
        char character = text.charAt(at++);
        if (character == '\t') {
            if (at == text.length() || "\r\n".indexOf(text.charAt(at)) >= 0) {
                row.add("");
                separator();
            }
            return;
        }
        if (character == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        endRow();
    }

    private void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }
}
