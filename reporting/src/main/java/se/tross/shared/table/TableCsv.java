package se.tross.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.tross.shared.money.Money;

/**
 * Writes a table as CSV the way Swedish spreadsheets open it: UTF-8 with a mark, semicolons, decimal comma. Texts that
 * begin like a formula are defused; numbers below zero stay numbers.
 */
public final class TableCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String LINE_END = "\r\n";

    private TableCsv() {}

    public static void write(TableData table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        line(
                writer,
                table.columns().stream()
                        .<Object>map(TableData.Heading::withUnit)
                        .toList());
        for (List<Object> row : table.rows()) {
            line(writer, row);
        }
        if (!table.sums().isEmpty()) {
            line(writer, table.sums());
        }
        writer.flush();
    }

    private static void line(Writer writer, List<Object> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            writer.write(i == 0 ? "" : ";");
            writer.write(cell(values.get(i)));
        }
        writer.write(LINE_END);
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return number(money.isWholeKronor() ? BigDecimal.valueOf(money.kronor()) : money.inKronor());
        }
        if (value instanceof BigDecimal decimal) {
            return number(decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros());
        }
        return quoted(value instanceof String text ? CellText.defused(text) : value.toString());
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
