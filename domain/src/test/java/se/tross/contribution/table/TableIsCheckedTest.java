package se.tross.contribution.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.contribution.HallandKey;
import se.tross.contribution.table.LikelyCause.AmountInThousands;
import se.tross.contribution.table.LikelyCause.DigitsTransposed;
import se.tross.contribution.table.LikelyCause.RowsSwapped;
import se.tross.contribution.table.LikelyCause.TotalMisprinted;
import se.tross.contribution.table.RowFinding.AmountOffShare;
import se.tross.contribution.table.RowFinding.PayerDoesNotPay;
import se.tross.contribution.table.RowFinding.PayerUncertain;
import se.tross.contribution.table.WholeTableFinding.SubtotalSkipped;
import se.tross.contribution.table.WholeTableFinding.SumDiffers;
import se.tross.contribution.table.WholeTableFinding.TableEmpty;
import se.tross.forbund.HallandMembers;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;

/** R-ROUND: a table is loaded only when its rows, shares and sum agree; each fault is named with its row. */
class TableIsCheckedTest {

    @Test
    void aRightTableHasNothingToSay() {
        TableReport report = PrintedTables.check(PrintedTables.RIGHT);
        assertThat(report.findings()).isEmpty();
        assertThat(report.mayBeLoaded()).isTrue();
        assertThat(report.sum()).isEqualTo(HallandKey.TOTAL);
    }

    @Test
    void headingsAndBlankRowsAreNoPayers() {
        TableReport report = PrintedTables.check("Medlem;Andel;Belopp\n\n" + PrintedTables.RIGHT + "\n;;\n");
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Varbergs kommun;5;932 100    | Varbergs kommun;5;-932 100    | AmountNotPositive, AmountOffShare, SumDiffers
            Varbergs kommun;5;932 100    | Varbergs kommun;5;0           | AmountNotPositive, AmountOffShare, SumDiffers
            Varbergs kommun;5;932 100    | Varbergs kommun;5;            | AmountMissing
            Varbergs kommun;5;932 100    | Varbergs kommun;5;932.100     | AmountNotReadable
            Varbergs kommun;5;932 100    | Varbergs kommun;5;=B2*5       | AmountNotReadable
            Varbergs kommun;5;932 100    | Varbergs kommun;5;932 100,50  | SumDiffers
            Varbergs kommun;5;932 100    | Varbergs kommun;fem;932 100   | ShareNotReadable
            Varbergs kommun;5;932 100    | Varbergs kommun;-5;932 100    | ShareOutOfRange
            Varbergs kommun;5;932 100    | Varbergs kommun;500;932 100   | ShareOutOfRange
            Varbergs kommun;5;932 100    | Varbergs kommun;4,9;932 100   | AmountOffShare, ShareDiffersFromKey, SharesDoNotSum
            Varbergs kommun;5;932 100    | ''                            | PayerMissing, SharesDoNotSum, SumDiffers
            Varbergs kommun;5;932 100    | Göteborgs kommun;5;932 100    | PayerUnknown, PayerMissing, SharesDoNotSum, SumDiffers
            Varbergs kommun;5;932 100    | Hylte kommun;5;932 100        | PayerTwice, ShareDiffersFromKey, PayerMissing
            Varbergs kommun;5;932 100    | Vabergs kommun;5;932 100      | PayerUncertain
            Varbergs kommun;5;932 100    | 811218-9876;5;932 100         | PersonalNumberInRow, PayerMissing, SharesDoNotSum, SumDiffers
            Summa;100;18 642 000         | ''                            | TotalMissing
            Summa;100;18 642 000         | Summa;100;                    | TotalMissing
            Summa;100;18 642 000         | Summa;100;18.642.000          | TotalNotReadable
            Summa;100;18 642 000         | Summa;100;-18 642 000         | TotalNotUsable
            Summa;100;18 642 000         | Summa;100;0                   | TotalNotUsable
            Summa;100;18 642 000         | Summa;100;18 642 000,50       | TotalNotUsable
            """)
    void everyFaultIsNamed(String line, String faulty, String findings) {
        TableReport report = PrintedTables.check(PrintedTables.with(line.strip(), faulty.strip()));
        assertThat(report.findings())
                .extracting(finding -> finding.getClass().getSimpleName())
                .containsExactlyInAnyOrder(findings.strip().split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Varbergs kommun, 5 %;;932 100",
                "Varbergs kommun (5 %);;932 100",
                "Varberg 5%;;932 100",
                "Varberg;5;932100",
                "VARBERGS KN;5 %;932 100 kr",
                "varbergs  kommun:;5,0;932,1 tkr",
                "Kommunen Varberg;5;932 100",
                "1383;5;932 100"
            })
    void aPayerIsKnownByWhatPeopleCallIt(String row) {
        TableReport report = PrintedTables.check(PrintedTables.with("Varbergs kommun;5;932 100", row));
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows())
                .filteredOn(one -> one.payer().id() == HallandMembers.VARBERG)
                .singleElement()
                .satisfies(one -> assertThat(one.share()).isEqualByComparingTo("5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Försäkringskassan",
                "FK",
                "Staten (Försäkringskassan)",
                "Försäkringskassan och Arbetsförmedlingen",
                "Staten, 50 %"
            })
    void theStateIsForsakringskassan(String payer) {
        TableReport report = PrintedTables.check(PrintedTables.with("Staten;50;9 321 000", payer + ";50;9 321 000"));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void arbetsformedlingenPaysNothing() {
        assertThat(PrintedTables.check("Arbetsförmedlingen;;0\n" + PrintedTables.RIGHT)
                        .findings())
                .isEmpty();
        assertThat(PrintedTables.check("Arbetsförmedlingen;;\n" + PrintedTables.RIGHT)
                        .findings())
                .isEmpty();
        assertThat(PrintedTables.check("Arbetsförmedlingen;;5\n" + PrintedTables.RIGHT)
                        .findings())
                .containsExactly(new PayerDoesNotPay(1, "Arbetsförmedlingen"));
    }

    @ParameterizedTest
    @CsvSource({
        "Vabergs kommun, Varbergs kommun",
        "Varbregs kommun, Varbergs kommun",
        "Wahrberg, Varbergs kommun",
        "Hallmstad, Halmstads kommun",
        "Kungsbaka, Kungsbacka kommun"
    })
    void aTypingErrorIsSuggested(String typed, String meant) {
        TableReport report = PrintedTables.check(typed + ";;1\n");
        assertThat(report.findings()).contains(new PayerUncertain(1, typed, meant));
    }

    @Test
    void swappedAmountsAreSeen() {
        TableReport report = PrintedTables.check(PrintedTables.RIGHT
                .replace("372 840", "X")
                .replace("559 260", "372 840")
                .replace("X", "559 260"));
        assertThat(report.findings())
                .extracting(finding -> ((AmountOffShare) finding).cause())
                .containsExactly(new RowsSwapped("Laholms kommun"), new RowsSwapped("Falkenbergs kommun"));
    }

    @Test
    void anAmountInThousandsIsSeen() {
        TableReport report =
                PrintedTables.check(PrintedTables.with("Varbergs kommun;5;932 100", "Varbergs kommun;5;932"));
        assertThat(((AmountOffShare) report.findings().get(0)).cause())
                .isEqualTo(new AmountInThousands(Money.ofKronor(932)));
    }

    @Test
    void aMisprintedTotalIsOneFindingAndNotNine() {
        TableReport report = PrintedTables.check(PrintedTables.with("Summa;100;18 642 000", "Summa;100;18 462 000"));
        assertThat(report.findings())
                .containsExactly(new SumDiffers(
                        9,
                        HallandKey.TOTAL,
                        Money.ofKronor(18_462_000),
                        new TotalMisprinted(Money.ofKronor(18_462_000), HallandKey.TOTAL)));
    }

    @Test
    void theLawsHalfAndQuartersAreChecked() {
        TableReport report = PrintedTables.check(PrintedTables.RIGHT
                .replace("Staten;50;9 321 000", "Staten;49;9 134 580")
                .replace("Region Halland;25;4 660 500", "Region Halland;26;4 846 920"));
        assertThat(report.errors())
                .extracting(finding -> finding.getClass().getSimpleName())
                .containsExactly("StrandShareDiffers", "StrandShareDiffers");
    }

    @Test
    void subtotalsAreLeftOut() {
        TableReport report = PrintedTables.check(PrintedTables.with(
                "Region Halland;25;4 660 500", "Region Halland;25;4 660 500\nSumma staten och regionen;75;13 981 500"));
        assertThat(report.mayBeLoaded()).isTrue();
        assertThat(report.findings()).containsExactly(new SubtotalSkipped(3, "Summa staten och regionen"));
    }

    @Test
    void aTableWithoutSharesIsCheckedAgainstTheKey() {
        String amountsOnly = PrintedTables.RIGHT.replaceAll(";\\d+;", ";;").replace("186 420", "186 240");
        TableReport report = PrintedTables.check(amountsOnly);
        assertThat(report.findings()).hasSize(2);
        AmountOffShare wrong = (AmountOffShare) report.findings().get(0);
        assertThat(wrong.difference()).isEqualTo(Money.ofKronor(-180));
        assertThat(wrong.share()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(wrong.cause()).isInstanceOf(DigitsTransposed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Medlem;Andel;Belopp", "Summa;;18 642 000"})
    void anEmptyTableIsNothingToLoad(String text) {
        TableReport report = PrintedTables.check(text);
        assertThat(report.findings()).isEqualTo(List.of(new TableEmpty()));
        assertThat(report.mayBeLoaded()).isFalse();
    }

    @Test
    void noFindingRepeatsAPersonalNumber() {
        TableReport report =
                PrintedTables.check(PrintedTables.with("Varbergs kommun;5;932 100", "Sven 811218-9876;5;932 100"));
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.toString()).doesNotContain("811218");
            assertThat(Texts.swedish().text(finding)).doesNotContain("811218");
        });
    }
}
