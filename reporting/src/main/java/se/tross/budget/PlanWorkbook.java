package se.tross.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.CellText;
import se.tross.shared.table.FormulaValues;

/**
 * The tables of a budget document as a workbook to count on with: a sheet for each, kronor as numbers, and sums as formulas
 * that follow when somebody tries another figure, with what they come to; all lines with what they say; and what version it is. Texts cannot turn
 * into formulas.
 */
public final class PlanWorkbook {

    private static final String KRONOR = "#,##0";
    private static final String ORE = "#,##0.00";
    private static final String PERCENT = "0.0%";
    private static final String HEAD_COLOUR = "E3EFF3";
    private static final int LABEL_WIDTH = 46;
    private static final int FIGURE_WIDTH = 18;
    private static final Pattern ROW = Pattern.compile("\\[(?:([a-z]+):)?(\\d+)\\]");

    private final Workbook workbook;
    private final Texts texts;
    private final Map<String, String> sheets = new HashMap<>();
    private final FormulaValues values = new FormulaValues();

    private PlanWorkbook(Workbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    public static byte[] of(PlanDocument plan, Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FormulaValues values;
        try (Workbook workbook = new Workbook(bytes, "Tross", "1.0")) {
            workbook.properties().setTitle(texts.text("budget.document.title", plan.span()));
            PlanWorkbook writer = new PlanWorkbook(workbook, texts);
            plan.tables(texts).forEach(writer::write);
            values = writer.values;
            new PlanLines(plan, texts, workbook.newWorksheet(texts.text("budget.workbook.lines"))).write();
            new PlanAbout(plan, texts, workbook.newWorksheet(texts.text("budget.workbook.about"))).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory could not be written to", impossible);
        }
        return values.into(bytes.toByteArray());
    }

    private void write(PlanTable table) {
        Worksheet sheet = workbook.newWorksheet(table.title());
        sheets.put(table.id(), sheet.getName());
        sheet.value(0, 0, CellText.defused(table.rowHeading()));
        sheet.width(0, LABEL_WIDTH);
        for (int column = 1; column <= table.headings().size(); column++) {
            sheet.value(0, column, heading(table, column - 1));
            sheet.width(column, FIGURE_WIDTH);
        }
        head(sheet, table.headings().size());
        for (int row = 0; row < table.rows().size(); row++) {
            write(sheet, row + 1, table.rows().get(row));
        }
        print(sheet);
    }

    /** With the unit where the column is of amounts. */
    private String heading(PlanTable table, int column) {
        boolean isMoney = table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Money);
        String heading = table.headings().get(column);
        return isMoney ? texts.text("budget.workbook.amount", heading) : heading;
    }

    static void head(Worksheet sheet, int lastColumn) {
        for (int column = 0; column <= lastColumn; column++) {
            sheet.style(0, column)
                    .bold()
                    .fillColor(HEAD_COLOUR)
                    .wrapText(true)
                    .horizontalAlignment(column == 0 ? "left" : "right")
                    .set();
        }
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
    }

    static void print(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void write(Worksheet sheet, int line, PlanTable.Row row) {
        sheet.value(line, 0, CellText.defused(row.label()));
        style(sheet, line, 0, row).set();
        for (int column = 1; column <= row.cells().size(); column++) {
            Serializable cell = row.cells().get(column - 1);
            if (cell == null) {
                continue;
            }
            if (row.formula().isEmpty() || isWholeOfShares(row, cell)) {
                sheet.value(line, column, value(cell));
            } else {
                sheet.formula(line, column, formula(row.formula(), column));
                values.put(sheets.size(), cell(column, line + 1), value(cell));
            }
            style(sheet, line, column, row).format(format(cell)).set();
        }
    }

    /** Shares are rounded, and so would their sum be: the whole is written as what it is. */
    private static boolean isWholeOfShares(PlanTable.Row row, Serializable cell) {
        return row.kind() == PlanTable.Kind.SUM && cell instanceof BigDecimal;
    }

    private static StyleSetter style(Worksheet sheet, int line, int column, PlanTable.Row row) {
        StyleSetter style = sheet.style(line, column);
        return switch (row.kind()) {
            case SUM -> style.bold().borderStyle("thin");
            case GROUP -> style.bold();
            case ITEM -> column == 0 ? style.indent(1) : style;
            case LINE -> style;
        };
    }

    private static BigDecimal value(Serializable cell) {
        return cell instanceof Money money ? money.inKronor() : ((BigDecimal) cell).movePointLeft(2);
    }

    static String format(Serializable cell) {
        if (cell instanceof Money money) {
            return money.isWholeKronor() ? KRONOR : ORE;
        }
        return PERCENT;
    }

    /** Rows of a table become cells of the column: the first row stands on line 2. */
    private String formula(String pattern, int column) {
        StringBuilder formula = new StringBuilder();
        Matcher matcher = ROW.matcher(pattern);
        while (matcher.find()) {
            String sheet = matcher.group(1) == null
                    ? ""
                    : "'" + sheets.get(matcher.group(1)).replace("'", "''") + "'!";
            int line = Integer.parseInt(matcher.group(2)) + 2;
            matcher.appendReplacement(formula, Matcher.quoteReplacement(sheet + cell(column, line)));
        }
        return matcher.appendTail(formula).toString();
    }

    /** A budget has ten years at most, so that a letter is enough. */
    private static String cell(int column, int line) {
        return (char) ('A' + column) + Integer.toString(line);
    }
}
