package se.tross.shared.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.tross.shared.importing.RawTable.Row;
import se.tross.shared.refusal.Refused;

/**
 * Lines of cells with a delimiter between them (RFC 4180 with any delimiter): a cell in quotes may hold the delimiter,
 * line ends and doubled quotes. Lines end with CRLF, LF or CR. A quote inside an unquoted cell is an ordinary sign.
 */
final class DelimitedText {

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private final boolean lenient;
    private int at;
    private int line = 1;

    private DelimitedText(String text, Delimiter delimiter, boolean lenient) {
        this.text = text;
        this.delimiter = delimiter.sign();
        this.lenient = lenient;
    }

    /**
     * Hands over every row that is not blank.
     *
     * @throws Refused with {@link TableFileRefusal.QuoteNotClosed}
     */
    static void read(String text, Delimiter delimiter, Consumer<Row> rows) {
        DelimitedText reader = new DelimitedText(text, delimiter, false);
        while (reader.at < text.length()) {
            Row row = reader.row();
            if (!row.isBlank()) {
                rows.accept(new Row(row.number(), withoutEmptyEnd(row.cells())));
            }
        }
    }

    /** The first rows, for guessing: a text cut in the middle of a quoted cell is no fault here. */
    static List<Row> sample(String text, Delimiter delimiter, int most) {
        List<Row> rows = new ArrayList<>();
        DelimitedText reader = new DelimitedText(text, delimiter, true);
        while (reader.at < text.length() && rows.size() < most) {
            rows.add(reader.row());
        }
        return rows;
    }

    private Row row() {
        int number = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(tidy(cell(number)));
            more = at < text.length() && text.charAt(at) == delimiter;
            if (more) {
                at++;
            }
        }
        endLine();
        return new Row(number, cells);
    }

    private String cell(int rowNumber) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ' && delimiter != ' ') {
            start++;
        }
        StringBuilder cell = new StringBuilder();
        if (start < text.length() && text.charAt(start) == QUOTE) {
            at = start + 1;
            quoted(cell, rowNumber);
        }
        while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    private void quoted(StringBuilder cell, int rowNumber) {
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != QUOTE) {
                line += sign == '\n' ? 1 : 0;
                cell.append(sign);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                return;
            }
        }
        if (!lenient) {
            throw new Refused(new TableFileRefusal.QuoteNotClosed(rowNumber));
        }
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\r' || sign == '\n';
    }

    /** Blanks of all sorts off the ends, and letters composed as Swedish keyboards write them (some write a + ring). */
    static String tidy(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replace("\ufeff", "")
                .replace("\u200b", "")
                .replace("\r\n", "\n")
                .replaceAll("^[\\s\\u00a0\\u2007\\u202f]+|[\\s\\u00a0\\u2007\\u202f]+$", "");
    }

    static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 1 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
