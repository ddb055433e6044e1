package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.contribution.table.PrintedRow;
import se.tross.contribution.table.PrintedTable;
import se.tross.shared.text.MoneyUnit;

class PayerChoicesTest {

    private static PrintedTable table(PrintedRow... rows) {
        return PrintedTable.of("klistrad", LocalDate.of(2018, 1, 2), MoneyUnit.KR, List.of(rows));
    }

    @Test
    void aChosenMemberTakesThePlaceOfWhatWasPrinted() {
        PrintedTable table =
                table(new PrintedRow(2, "Varbärj", "5", "932 100"), new PrintedRow(3, "Hylte kommun", "1", "186 420"));
        assertThat(PayerChoices.apply(table, Map.of(2, "Varbergs kommun")).rows())
                .extracting(PrintedRow::payer)
                .containsExactly("Varbergs kommun", "Hylte kommun");
    }

    @Test
    void theShareBehindTheNameIsKept() {
        PrintedTable table = table(new PrintedRow(1, "Warbergs stad, 5 %", "", "932 100"));
        assertThat(PayerChoices.apply(table, Map.of(1, "Varbergs kommun")).rows())
                .extracting(PrintedRow::payer)
                .containsExactly("Varbergs kommun, 5 %");
    }

    @Test
    void theStatedTotalStays() {
        PrintedTable table =
                table(new PrintedRow(1, "Varberg", "5", "932 100"), new PrintedRow(2, "Summa", "", "932 100"));
        assertThat(PayerChoices.apply(table, Map.of(1, "Varbergs kommun")).statedTotal())
                .isEqualTo(table.statedTotal());
    }
}
