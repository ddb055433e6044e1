package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.tross.contribution.ContributionColumns.NONE;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.contribution.table.PrintedRow;
import se.tross.contribution.table.PrintedTable;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.TableFileReader;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/** A table of contributions is understood whatever its columns are called and in whatever order they stand. */
class ContributionColumnsTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate TODAY = LocalDate.of(2018, 1, 10);

    private static RawTable pasted(String... lines) {
        return new TableFileReader().readPasted(String.join("\n", lines));
    }

    private static ContributionColumns guess(String... lines) {
        return ContributionColumns.guess(pasted(lines), YEAR);
    }

    @Test
    void readsThePrintedTableOfHalland() throws IOException {
        RawTable raw;
        try (InputStream file = getClass().getResourceAsStream("contributions-as-printed.csv")) {
            raw = new TableFileReader().read("contributions-as-printed.csv", file);
        }
        ContributionColumns columns = ContributionColumns.guess(raw, YEAR);
        assertThat(columns).isEqualTo(new ContributionColumns(1, 0, 1, 2, MoneyUnit.KR));

        PrintedTable table = columns.read(raw, "contributions-as-printed.csv", TODAY);
        assertThat(table.rows()).hasSize(8);
        assertThat(table.rows().get(4)).isEqualTo(new PrintedRow(6, "Hylte kommun", "1", "186240"));
        assertThat(table.total()).contains(new PrintedRow(10, "Summa intäkter", "", "18642000"));
        assertThat(table.rows().stream()
                        .map(row -> MoneyText.parse(row.amount(), table.unit()))
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ofKronor(18_639_480));
    }

    @Test
    void goesByTheHeadings() {
        assertThat(guess("Nr;Belopp (tkr);Andel;Medlem", "1;9 321;50 %;Staten", "2;4 660,5;25 %;Region Halland"))
                .isEqualTo(new ContributionColumns(1, 3, 2, 1, MoneyUnit.TKR));
        assertThat(guess("Member;Share;Amount in mkr", "State;50;9,3"))
                .isEqualTo(new ContributionColumns(1, 0, 1, 2, MoneyUnit.MKR));
    }

    @Test
    void takesTheColumnOfTheYear() {
        assertThat(guess("Medlem;Bidrag 2017;Bidrag 2018;Bidrag 2019", "Staten;1;2;3")
                        .amount())
                .isEqualTo(2);
        assertThat(guess("Medlem;Bidrag 2016;Bidrag 2017", "Staten;1;2").amount())
                .isEqualTo(1);
    }

    @Test
    void leavesOutTitlesAboveTheHeadings() {
        RawTable raw =
                pasted("Bidrag 2018;;", "Antaget av styrelsen;;", "Kommun;Andel;Kronor", "Hylte kommun;1;186240");
        ContributionColumns columns = ContributionColumns.guess(raw, YEAR);
        assertThat(columns.headRow()).isEqualTo(3);
        assertThat(columns.read(raw, "x", TODAY).rows())
                .containsExactly(new PrintedRow(4, "Hylte kommun", "1", "186240"));
    }

    @Test
    void goesByTheContentWithoutHeadings() {
        assertThat(guess("50;9 321 000 kr;Staten", "25;4 660 500 kr;Region Halland", ";18 642 000 kr;Summa"))
                .isEqualTo(new ContributionColumns(0, 2, 0, 1, MoneyUnit.KR));
        assertThat(guess("Varbergs kommun, 5 %\t931 200", "Hylte kommun, 1 %\t186 240"))
                .isEqualTo(new ContributionColumns(0, 0, NONE, 1, MoneyUnit.KR));
    }

    @Test
    void asksWhenItCannotTell() {
        RawTable raw = pasted("Hylte kommun", "Laholms kommun");
        ContributionColumns columns = ContributionColumns.guess(raw, YEAR);
        assertThat(columns.isComplete()).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> columns.read(raw, "x", TODAY))
                .satisfies(refused -> assertThat(refused.first()).isEqualTo(new ColumnsMissing()));
        assertThat(new ContributionColumns(0, 1, NONE, 1, MoneyUnit.KR).isComplete())
                .isFalse();
    }

    @Test
    void doesWhatTheClerkSaysInstead() {
        RawTable raw = pasted("a;1;2", "b;3;4");
        assertThat(new ContributionColumns(0, 0, NONE, 2, MoneyUnit.TKR)
                        .read(raw, "x", TODAY)
                        .rows())
                .containsExactly(new PrintedRow(1, "a", "", "2"), new PrintedRow(2, "b", "", "4"));
    }
}
