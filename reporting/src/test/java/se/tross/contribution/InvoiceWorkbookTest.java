package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import se.tross.contribution.table.PrintedRow;
import se.tross.contribution.table.PrintedTable;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.TableFileReader;
import se.tross.shared.refusal.Texts;

/** The workbook to invoice from holds the very amounts of the plan, as numbers. */
class InvoiceWorkbookTest {

    private static final Texts SWEDISH = Texts.swedish();

    private static List<Row> sheet(byte[] file, int index) {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            Sheet sheet = workbook.getSheet(index).orElseThrow();
            return sheet.read();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void listsEveryPayerWithNumbersAndTheirSum() {
        byte[] file = InvoiceWorkbook.of(Plans.statements(Plans.halland(PlanStatus.DECIDED)), SWEDISH);
        List<Row> rows = sheet(file, 0);
        assertThat(rows).hasSize(10);
        assertThat(rows.get(0).stream().map(cell -> cell.getText()))
                .containsExactly(
                        "Kund",
                        "Betalare",
                        "Finansiär",
                        "Andel",
                        "Belopp (kr)",
                        "Ange vid betalning",
                        "Kundens referens",
                        "Förfallodag",
                        "Fakturatext");
        Row hylte = rows.get(5);
        assertThat(hylte.getCellText(0)).isEqualTo("1315");
        assertThat(hylte.getCellText(1)).isEqualTo("Hylte kommun");
        assertThat(hylte.getCell(4).getType()).isEqualTo(CellType.NUMBER);
        assertThat(hylte.getCell(4).getDataFormatString()).isEqualTo("#,##0");
        assertThat(hylte.getCellAsNumber(4)).contains(new BigDecimal("186420"));
        assertThat(hylte.getCell(3).asNumber()).isEqualByComparingTo("0.01");
        assertThat(hylte.getCell(3).getDataFormatString()).isEqualTo("0.0000%");
        assertThat(hylte.getCell(7).asDate().toLocalDate()).isEqualTo(LocalDate.of(2018, 1, 31));
        assertThat(hylte.getCellText(8)).isEqualTo("Medlemsavgift 2018, Samordningsförbundet i Halland");
        Row sum = rows.get(9);
        assertThat(sum.getCellText(1)).isEqualTo("Summa");
        assertThat(sum.getCellAsNumber(4)).contains(new BigDecimal("18642000"));
        assertThat(rows.subList(1, 9).stream()
                        .map(row -> row.getCellAsNumber(4).orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("18642000");
    }

    @Test
    void saysWhereTheAmountsComeFrom() {
        byte[] file = InvoiceWorkbook.of(Plans.statements(Plans.twelveMunicipalities()), SWEDISH);
        List<String> lines = sheet(file, 1).stream()
                .map(row -> row.getCellText(0) + ": " + row.getCellText(1))
                .toList();
        assertThat(lines)
                .contains(
                        "Förbund: Samordningsförbundet Älvdalen–Skärgården",
                        "Plan: 2018, version 1",
                        "Beslut: Beslutad av styrelsen § 7, 2017-12-01.",
                        "Alla avgifter (kr): 23456789",
                        "Underlag: Samrådet med medlemmarna",
                        "Fördelningsnyckel till: 2020-12-31",
                        "Förbundsordningen: § 9",
                        "Nyckelns källa: Statistik över folkmängden",
                        "Region Norra Älvdalen: 123457",
                        "Ytterby kommun: 23384");
    }

    @Test
    void warnsInTheNameOfTheSheetOfAProposal() throws IOException {
        byte[] file = InvoiceWorkbook.of(Plans.statements(Plans.halland(PlanStatus.PROPOSED)), SWEDISH);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Förslag 2018, fakturera inte", "Nyckel och källa");
        }
    }

    @Test
    void canBeReadInAgain() throws IOException {
        byte[] file = InvoiceWorkbook.of(Plans.statements(Plans.halland(PlanStatus.DECIDED)), SWEDISH);
        RawTable raw = new TableFileReader().read("fakturaunderlag-2018.xlsx", new ByteArrayInputStream(file));
        ContributionColumns columns = ContributionColumns.guess(raw, Plans.YEAR);
        PrintedTable table = columns.read(raw, "fakturaunderlag-2018.xlsx", LocalDate.of(2018, 1, 10));
        assertThat(table.rows()).contains(new PrintedRow(6, "Hylte kommun", "1 %", "186420"));
        assertThat(table.total()).contains(new PrintedRow(10, "Summa", "100 %", "18642000"));
    }

    @Test
    void keepsTextsFromBecomingFormulas() {
        StatementPlan plan = Plans.halland(PlanStatus.DECIDED);
        MemberStatement nasty =
                new MemberStatement(plan, plan.contributions().get(0), "=HYPERLINK(\"x\")", "+46 35", null);
        Row row = sheet(InvoiceWorkbook.of(List.of(nasty), SWEDISH), 0).get(1);
        assertThat(row.getCell(5).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(5)).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(row.getCellText(6)).isEqualTo("'+46 35");
    }
}
