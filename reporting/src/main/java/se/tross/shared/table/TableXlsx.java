package se.tross.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.tross.shared.money.Money;

/** Writes a table as an Excel workbook of one sheet: numbers as numbers, dates as dates, a head that stays, a sum row. */
public final class TableXlsx {

    private static final int FLUSH_EVERY = 1000;
    private static final int SHEET_NAME_LENGTH = 31;
    private static final int TEXT_WIDTH = 32;
    private static final int NUMBER_WIDTH = 16;

    private TableXlsx() {}

    public static void write(TableData table, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Tross", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName(table.title()));
            head(sheet, table.columns());
            int line = 1;
            for (List<Object> row : table.rows()) {
                line(sheet, line, row, false);
                if (line % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
                line++;
            }
            if (!table.sums().isEmpty()) {
                line(sheet, line, table.sums(), true);
            }
            sheet.finish();
        }
    }

    private static void head(Worksheet sheet, List<TableData.Heading> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, CellText.defused(columns.get(i).withUnit()));
            sheet.style(0, i).bold().wrapText(true).set();
            sheet.width(i, columns.get(i).type().isNumeric() ? NUMBER_WIDTH : TEXT_WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    private static void line(Worksheet sheet, int line, List<Object> values, boolean sum) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Money money) {
                sheet.value(line, column, money.inKronor());
                String format = money.isWholeKronor() ? "#,##0" : "#,##0.00";
                if (sum) {
                    sheet.style(line, column).format(format).bold().set();
                } else {
                    sheet.style(line, column).format(format).set();
                }
                continue;
            }
            if (value instanceof BigDecimal number) {
                sheet.value(line, column, number);
            } else if (value instanceof LocalDate date) {
                sheet.value(line, column, date);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            } else if (value != null) {
                sheet.value(line, column, CellText.defused(value.toString()));
            }
            if (sum && !(value instanceof LocalDate)) {
                sheet.style(line, column).bold().set();
            }
        }
    }

    /** Excel allows 31 characters and not all of them. */
    private static String sheetName(String title) {
        String name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").trim();
        String known = name.isEmpty() ? "Tross" : name;
        return known.length() <= SHEET_NAME_LENGTH
                ? known
                : known.substring(0, SHEET_NAME_LENGTH).trim();
    }
}
