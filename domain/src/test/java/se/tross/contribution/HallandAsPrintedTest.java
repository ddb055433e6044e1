package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.contribution.table.ContributionTableCheck;
import se.tross.contribution.table.LikelyCause.BuiltOnOtherRow;
import se.tross.contribution.table.LikelyCause.DigitsTransposed;
import se.tross.contribution.table.PrintedRow;
import se.tross.contribution.table.PrintedTable;
import se.tross.contribution.table.RowFinding.AmountOffShare;
import se.tross.contribution.table.TableReport;
import se.tross.contribution.table.WholeTableFinding.SumDiffers;
import se.tross.forbund.HallandMembers;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyUnit;

/** The published table of 2018 has five errors that nobody saw in print; all five are found, and nothing else. */
class HallandAsPrintedTest {
    private PrintedTable table;
    private TableReport report;

    @BeforeEach
    void readsThePrintedTable() throws IOException {
        try (InputStream csv = getClass().getResourceAsStream("/halland-2018/contributions-as-printed.csv")) {
            List<PrintedRow> rows = new ArrayList<>();
            for (String line : new String(csv.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n")) {
                String[] cells = line.split(";", -1);
                rows.add(new PrintedRow(rows.size() + 1, cells[0], cells[1], cells[2]));
            }
            table = PrintedTable.of("contributions-as-printed.csv", HallandKey.DECIDED, MoneyUnit.KR, rows);
        }
        report = new ContributionTableCheck(HallandMembers.in2018(), HallandKey.terms()).check(table);
    }

    @Test
    void fourRowsAndTheSumAreWrong() {
        assertThat(report.findings()).hasSize(5);
        assertThat(report.findings().subList(0, 4))
                .extracting(finding -> (AmountOffShare) finding)
                .extracting(AmountOffShare::row, AmountOffShare::payer, AmountOffShare::difference)
                .containsExactly(
                        tuple(6, "Hylte kommun", Money.ofKronor(-180)),
                        tuple(7, "Laholms kommun", Money.ofKronor(-360)),
                        tuple(8, "Kungsbacka kommun", Money.ofKronor(-1080)),
                        tuple(9, "Varbergs kommun", Money.ofKronor(-900)));
        SumDiffers sum = (SumDiffers) report.findings().get(4);
        assertThat(sum.sum()).isEqualTo(Money.ofKronor(18_639_480));
        assertThat(sum.stated()).isEqualTo(Money.ofKronor(18_642_000));
        assertThat(sum.difference()).isEqualTo(Money.ofKronor(-2520));
    }

    @Test
    void theCauseIsTwoDigitsAndARowBuiltOnThem() {
        assertThat(report.findings().subList(0, 4))
                .extracting(finding -> ((AmountOffShare) finding).cause())
                .containsExactly(
                        new DigitsTransposed(Money.ofKronor(186_240), Money.ofKronor(186_420)),
                        new DigitsTransposed(Money.ofKronor(372_480), Money.ofKronor(372_840)),
                        new BuiltOnOtherRow("Hylte kommun", Money.ofKronor(186_240), 6),
                        new DigitsTransposed(Money.ofKronor(931_200), Money.ofKronor(932_100)));
    }

    @Test
    void nothingIsLoadedAndTheRightAmountsAreOffered() {
        assertThat(report.mayBeLoaded()).isFalse();
        assertThat(report.offer().orElseThrow().contributions())
                .extracting(one -> one.member().name(), one -> one.rounded().kronor())
                .containsExactly(
                        tuple("Försäkringskassan", 9_321_000L),
                        tuple("Region Halland", 4_660_500L),
                        tuple("Falkenbergs kommun", 559_260L),
                        tuple("Halmstads kommun", 1_491_360L),
                        tuple("Hylte kommun", 186_420L),
                        tuple("Laholms kommun", 372_840L),
                        tuple("Kungsbacka kommun", 1_118_520L),
                        tuple("Varbergs kommun", 932_100L));
    }

    @Test
    void theSharesOfTheTableServeWhereThereIsNoKeyYet() {
        TableReport withoutKey = new ContributionTableCheck(HallandMembers.in2018(), null).check(table);
        assertThat(withoutKey.findings()).isEqualTo(report.findings());
        assertThat(withoutKey
                        .offer()
                        .orElseThrow()
                        .of(HallandMembers.HYLTE)
                        .orElseThrow()
                        .rounded())
                .isEqualTo(Money.ofKronor(186_420));
    }

    @Test
    void theFindingsAreSentencesThatAClerkUnderstands() {
        assertThat(Texts.swedish().text(report.findings().get(0)))
                .isEqualTo(
                        "Rad 6: Hylte kommun har 186\u00a0240\u00a0kr men 1 procent av 18\u00a0642\u00a0000\u00a0kr är "
                                + "186\u00a0420\u00a0kr. Skillnaden är \u2212180\u00a0kr. "
                                + "Troligen har två siffror bytt plats: 186\u00a0240\u00a0kr i stället för 186\u00a0420\u00a0kr.");
        assertThat(Texts.swedish().text(report.findings().get(4)).strip())
                .isEqualTo("Raderna blir tillsammans 18\u00a0639\u00a0480\u00a0kr men rad 10 anger "
                        + "18\u00a0642\u00a0000\u00a0kr. Skillnaden är \u22122\u00a0520\u00a0kr.");
    }
}
