package se.tross.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import se.tross.shared.money.Money;

class TableLeavesAsShownTest {

    private static final TableData TABLE = new TableData(
            "Bidrag 2018: förslag",
            List.of(
                    new TableData.Heading("Medlem", ColumnType.TEXT),
                    new TableData.Heading("Andel", ColumnType.PERCENT),
                    new TableData.Heading("Avvikelse", ColumnType.MONEY),
                    new TableData.Heading("Från", ColumnType.DATE)),
            List.of(
                    Arrays.asList(
                            "Hylte kommun", new BigDecimal("1.50"), Money.ofKronor(-180), LocalDate.of(2018, 1, 1)),
                    Arrays.asList("=HYPERLINK(\"x\")", null, Money.ofOre(1250), null),
                    Arrays.asList("-ett; två", BigDecimal.TEN, Money.ZERO, null)),
            Arrays.asList("Summa", null, Money.ofOre(-16750), null));

    @Test
    void csvOpensInASwedishSpreadsheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableCsv.write(TABLE, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeffMedlem;Andel (%);Avvikelse (kr);Från\r\n"
                        + "Hylte kommun;1,5;-180;2018-01-01\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\";;12,50;\r\n"
                        + "\"'-ett; två\";10;0;\r\n"
                        + "Summa;;-167,50;\r\n");
    }

    @Test
    void xlsxKeepsNumbersNumbersAndFormulasTexts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableXlsx.write(TABLE, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("Bidrag 2018  förslag");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Avvikelse (kr)");
            assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("-180");
            assertThat(rows.get(1).getCellAsDate(3))
                    .contains(LocalDate.of(2018, 1, 1).atStartOfDay());
            assertThat(rows.get(2).getCellText(0)).isEqualTo("'=HYPERLINK(\"x\")");
            assertThat(rows.get(4).getCellAsNumber(2))
                    .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("-167.50"));
        }
    }

    @Test
    void refusesARowThatDoesNotFitTheColumns() {
        List<TableData.Heading> one = List.of(new TableData.Heading("Medlem", ColumnType.TEXT));
        assertThatThrownBy(() -> new TableData("x", one, List.of(List.of("a", "b")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
