package se.tross.shared.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.shared.importing.TableFiles.cells;
import static se.tross.shared.importing.TableFiles.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.shared.importing.RawTable.Row;
import se.tross.shared.refusal.Texts;

/** CSV and pasted text are read whatever the delimiter, the quotes and the line ends. */
class DelimitedTablesTest {

    @Test
    void readsThePrintedTableOfHalland() throws IOException {
        try (InputStream printed =
                DelimitedTablesTest.class.getResourceAsStream("/se/tross/contribution/contributions-as-printed.csv")) {
            RawTable table = new TableFileReader().read("contributions-as-printed.csv", printed);
            assertThat(table.rows()).hasSize(10);
            assertThat(table.columns()).isEqualTo(3);
            assertThat(table.rows().get(0).cells()).containsExactly("payer", "share_percent", "amount_kr");
            assertThat(table.rows().get(5)).isEqualTo(new Row(6, List.of("Hylte kommun", "1", "186240")));
            assertThat(table.rows().get(9).cells()).containsExactly("Summa intäkter", "", "18642000");
            assertThat(table.form().in(Texts.swedish()))
                    .isEqualTo("Läst som text (UTF-8) med semikolon mellan cellerna.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void findsTheDelimiter(String delimiter) {
        String text = String.join("\n", "payer;amount", "Hylte;186420", "Laholm;372840")
                .replace(";", delimiter);
        assertThat(cells(read("a.csv", text)))
                .containsExactly(List.of("payer", "amount"), List.of("Hylte", "186420"), List.of("Laholm", "372840"));
    }

    @Test
    void takesTheSemicolonWhenACommaStandsInEveryRow() {
        assertThat(cells(read("a.csv", "Varbergs kommun, 5 %;932 100,00\nHylte kommun, 1 %;186 420,00\n")))
                .containsExactly(
                        List.of("Varbergs kommun, 5 %", "932 100,00"), List.of("Hylte kommun, 1 %", "186 420,00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void endsLinesInEveryWay(String end) {
        RawTable table = read("a.csv", String.join(end, "a;b", "", "c;d", ""));
        assertThat(cells(table)).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(table.rows()).extracting(Row::number).containsExactly(1, 3);
    }

    @Test
    void keepsDelimiterLineEndAndQuotesInsideQuotes() {
        RawTable table = read("a.csv", "\"Region \"\"Halland\"\"; hela\";1\r\n\"två\r\nrader\";2\r\nc;3");
        assertThat(cells(table))
                .containsExactly(
                        List.of("Region \"Halland\"; hela", "1"), List.of("två\nrader", "2"), List.of("c", "3"));
        assertThat(table.rows()).extracting(Row::number).containsExactly(1, 2, 4);
    }

    @Test
    void takesAQuoteInsideAWordAsItIs() {
        assertThat(cells(read("a.csv", "Rör 5\" tum;1\nb;2")))
                .containsExactly(List.of("Rör 5\" tum", "1"), List.of("b", "2"));
    }

    @Test
    void takesAllBlanksOffTheEndsAndComposesTheLetters() {
        assertThat(cells(read("a.csv", " \u00a0Tva\u030a\u202f;1\u00a0864 \nb;2")))
                .containsExactly(List.of("Två", "1\u00a0864"), List.of("b", "2"));
    }

    @Test
    void skipsTheLineThatTellsExcelTheDelimiter() {
        assertThat(cells(read("a.csv", "sep=;\na;b\nc;d"))).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void readsWhatIsPastedFromASpreadsheet() {
        RawTable table =
                new TableFileReader().readPasted("Staten\t50 %\t9 321 000\r\nHylte kommun, 1 %\t\t186 420\r\n");
        assertThat(cells(table))
                .containsExactly(List.of("Staten", "50 %", "9 321 000"), List.of("Hylte kommun, 1 %", "", "186 420"));
        assertThat(table.form().in(Texts.in(Texts.ENGLISH))).isEqualTo("Pasted text with tabs between the cells.");
    }

    @Test
    void readsPastedLinesOfCsvToo() {
        assertThat(cells(new TableFileReader().readPasted("a;1\nb;2")))
                .containsExactly(List.of("a", "1"), List.of("b", "2"));
    }

    @Test
    void givesOneCellALineWithoutADelimiter() {
        assertThat(cells(read("a.txt", "a\nb"))).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void readsNegativeAmountsAsTheyStand() {
        assertThat(cells(read("a.csv", "a;-12,50\nb;+3\nc;\u22124")))
                .containsExactly(List.of("a", "-12,50"), List.of("b", "+3"), List.of("c", "\u22124"));
    }
}
