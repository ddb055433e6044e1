package se.tross.contribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.table.CellText;

/**
 * All members' contributions as a workbook to invoice from: one row a payer with amounts as numbers, a sum, and on a
 * second sheet what they were computed from. Values only, no formulas, so that it can be read in again; texts cannot turn
 * into formulas.
 */
public final class InvoiceWorkbook {

    private static final List<String> COLUMNS = List.of(
            "customer", "payer", "strand", "share", "amount", "paymentReference", "invoiceReference", "due", "text");
    private static final int[] WIDTHS = {12, 38, 16, 12, 16, 22, 24, 14, 48};
    private static final int SHARE = 3;
    private static final int AMOUNT = 4;
    private static final int DUE = 7;
    private static final String KRONOR = "#,##0";
    private static final String PERCENT = "0.0000%";
    private static final String HEAD_COLOUR = "E3EFF3";

    private final Texts texts;
    private final StatementPlan plan;
    private final Worksheet sheet;

    private InvoiceWorkbook(Texts texts, StatementPlan plan, Worksheet sheet) {
        this.texts = texts;
        this.plan = plan;
        this.sheet = sheet;
    }

    /** @param statements of all payers of one plan, in charter order */
    public static byte[] of(List<MemberStatement> statements, Texts texts) {
        StatementPlan plan = statements.get(0).plan();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tross", "1.0")) {
            String name = plan.isBinding() ? "contribution.invoice.sheet" : "contribution.invoice.sheetOfProposal";
            new InvoiceWorkbook(texts, plan, workbook.newWorksheet(texts.text(name, plan.year()))).write(statements);
            new InvoiceSources(texts, plan, workbook.newWorksheet(texts.text("contribution.invoice.sources"))).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory could not be written to", impossible);
        }
        return bytes.toByteArray();
    }

    /** Such as {@code fakturaunderlag-2018.xlsx}. */
    public static String fileName(StatementPlan plan, Texts texts) {
        return StatementDocuments.plain(texts.text("contribution.invoice.file", plan.year())) + ".xlsx";
    }

    private void write(List<MemberStatement> statements) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(0, column, texts.text("contribution.invoice." + COLUMNS.get(column)));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .wrapText(true)
                .set();
        for (int column : new int[] {SHARE, AMOUNT}) {
            sheet.style(0, column)
                    .bold()
                    .fillColor(HEAD_COLOUR)
                    .wrapText(true)
                    .horizontalAlignment("right")
                    .set();
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (MemberStatement statement : statements) {
            write(row++, statement);
        }
        sum(row, statements);
        sheet.setAutoFilter(0, 0, row - 1, COLUMNS.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    private void write(int row, MemberStatement statement) {
        ComputedContribution own = statement.contribution();
        text(row, 0, own.member().code());
        text(row, 1, own.member().name());
        text(row, 2, texts.text(own.member().strand()));
        number(row, SHARE, own.shareOfTotal().fraction().rounded(8), PERCENT);
        number(row, AMOUNT, kronor(statement.amount()), KRONOR);
        text(row, 5, statement.paymentReference());
        text(row, 6, statement.invoiceReference());
        if (plan.due() != null) {
            sheet.value(row, DUE, plan.due());
            sheet.style(row, DUE).format("yyyy-mm-dd").set();
        }
        text(
                row,
                8,
                texts.text(
                        "contribution.invoice.line", plan.year(), plan.issuer().name()));
    }

    private void sum(int row, List<MemberStatement> statements) {
        Money sum = Money.sum(statements.stream().map(MemberStatement::amount).toList());
        text(row, 1, texts.text("contribution.statement.sum"));
        number(row, SHARE, BigDecimal.ONE, PERCENT);
        number(row, AMOUNT, kronor(sum), KRONOR);
        sheet.range(row, 0, row, COLUMNS.size() - 1)
                .style()
                .bold()
                .borderStyle("thin")
                .set();
        sheet.style(row, SHARE).bold().borderStyle("thin").format(PERCENT).set();
        sheet.style(row, AMOUNT).bold().borderStyle("thin").format(KRONOR).set();
    }

    private static BigDecimal kronor(Money amount) {
        return BigDecimal.valueOf(amount.kronor());
    }

    private void number(int row, int column, BigDecimal value, String format) {
        sheet.value(row, column, value);
        sheet.style(row, column).format(format).set();
    }

    private void text(int row, int column, String text) {
        sheet.value(row, column, CellText.defused(text));
    }
}
