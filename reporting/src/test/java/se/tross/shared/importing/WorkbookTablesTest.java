package se.tross.shared.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.shared.importing.TableFiles.cells;
import static se.tross.shared.importing.TableFiles.read;
import static se.tross.shared.importing.TableFiles.refusalOf;
import static se.tross.shared.importing.TableFiles.workbook;
import static se.tross.shared.importing.TableFiles.workbookOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.importing.RawTable.Row;
import se.tross.shared.importing.TableFileRefusal.CellIsFault;
import se.tross.shared.importing.TableFileRefusal.CellIsFormula;
import se.tross.shared.refusal.Texts;

/** A workbook is read as the clerk sees it, but never through a formula. */
class WorkbookTablesTest {

    @Test
    void readsTextsNumbersSharesAndDates() {
        byte[] file = workbook(sheet -> {
            sheet.value(1, 0, "Varbergs kommun, 5 %");
            sheet.value(1, 1, new BigDecimal("0.05"));
            sheet.style(1, 1).format("0%").set();
            sheet.value(1, 2, new BigDecimal("932100.5"));
            sheet.style(1, 2).format("#,##0.00\" kr\"").set();
            sheet.value(1, 3, LocalDate.of(2018, 11, 17));
            sheet.style(1, 3).format("yyyy-MM-dd").set();
            sheet.value(3, 0, "Åtta öre");
            sheet.value(3, 2, -12);
        });
        assertThat(read("a.xlsx", file).rows())
                .containsExactly(
                        new Row(2, List.of("Varbergs kommun, 5 %", "5 %", "932100,5", "2018-11-17")),
                        new Row(4, List.of("Åtta öre", "", "-12")));
    }

    @ParameterizedTest
    @CsvSource({
        "186420, '186420'",
        "1.8642E7, '18642000'",
        "0.1, '0,1'",
        "4.6605E+2, '466,05'",
        "0.30000000000000004, '0,3'",
        "-12.5, '-12,5'",
        "0, '0'",
        "1E+400, '1E+400'"
    })
    void writesNumbersAsASwedeWouldTypeThem(String stored, String text) {
        byte[] file = workbookOf("<row r=\"1\"><c r=\"A1\"><v>" + stored + "</v></c></row>");
        assertThat(cells(read("a.xlsx", file))).containsExactly(List.of(text));
    }

    @Test
    void readsTheFirstVisibleSheetWithContentAndNamesTheOthers() {
        Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
        sheets.put("Gömd", sheet -> {
            sheet.value(0, 0, "hemligt");
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        });
        sheets.put("Tom", sheet -> {});
        sheets.put("Bidrag", sheet -> sheet.value(0, 0, "Staten"));
        sheets.put("Kladd", sheet -> sheet.value(0, 0, "kladd"));
        RawTable table = read("a.xlsx", workbook(sheets));
        assertThat(cells(table)).containsExactly(List.of("Staten"));
        assertThat(table.form().in(Texts.swedish()))
                .isEqualTo("Läst från Excelbladet Bidrag. Följande blad lästes inte: Tom, Kladd.");
    }

    @Test
    void refusesAFormulaAndNamesItsCell() {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Summa");
            sheet.formula(8, 2, "SUM(C2:C8)");
        });
        assertThat(refusalOf(() -> read("a.xlsx", file))).isEqualTo(new CellIsFormula(new CellPlace(9, 2)));
        assertThat(Texts.swedish().text(new CellIsFormula(new CellPlace(9, 2))))
                .isEqualTo("I cell C9 står en formel. Vad en formel visar kan vara gammalt eller fel: "
                        + "kopiera tabellen och klistra in den som värden.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"B1\"><f>1+1</f><v>2</v></c>",
                "<c r=\"B1\" t=\"str\"><f>A1</f><v>x</v></c>",
                "<c r=\"B1\"><f t=\"shared\" ref=\"B1:B3\" si=\"0\">A1</f><v>2</v></c>",
                "<c r=\"B1\"><f t=\"array\" ref=\"B1:B3\">A1:A3</f><v>2</v></c>",
                "<c r=\"B1\" t=\"inlineStr\"><is><t>=1+1</t></is></c>"
            })
    void refusesEverySortOfFormula(String cell) {
        byte[] file = workbookOf("<row r=\"1\">" + cell + "</row>");
        assertThat(refusalOf(() -> read("a.xlsx", file))).isEqualTo(new CellIsFormula(new CellPlace(1, 1)));
    }

    @Test
    void refusesFormulasInTextFilesToo() {
        assertThat(refusalOf(() -> read("a.csv", "Staten;9321000\nSumma;=SUM(B1:B1)")))
                .isEqualTo(new CellIsFormula(new CellPlace(2, 1)));
        assertThat(refusalOf(() -> new TableFileReader().readPasted("a\t=1")))
                .isEqualTo(new CellIsFormula(new CellPlace(1, 1)));
    }

    @Test
    void refusesACellThatShowsAFault() {
        byte[] file = workbookOf("<row r=\"3\"><c r=\"D3\" t=\"e\"><v>#REF!</v></c></row>");
        assertThat(refusalOf(() -> read("a.xlsx", file))).isEqualTo(new CellIsFault(new CellPlace(3, 3)));
        assertThat(refusalOf(() -> read("a.csv", "a;#VÄRDEFEL!"))).isEqualTo(new CellIsFault(new CellPlace(1, 1)));
    }
}
