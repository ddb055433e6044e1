package se.tross.budget.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.tross.budget.HallandBudget.tkr;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.budget.HallandBudget;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.budget.entry.ImportRefusal.ImportNameMissing;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.time.FinancialYear;

/** A table out of a spreadsheet has headings, sums and empty rows between its lines; they become none. */
class HeadingsAndSumsArePassedOverTest {
    private static final BudgetContent HALLAND = HallandBudget.content();

    /** Rows as "number|name|amount of the budget year". */
    private static ImportPreview read(BudgetContent budget, String... rows) {
        List<ImportedRow> table = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            TreeMap<FinancialYear, String> amounts = new TreeMap<>();
            amounts.put(HallandBudget.YEAR, cells[2]);
            table.add(new ImportedRow(Integer.parseInt(cells[0]), cells[1], "", "", amounts));
        }
        return LineMatching.of(table, budget, MoneyUnit.TKR);
    }

    @Test
    void goalAreasSumsAndEmptyRowsBecomeNoLines() {
        ImportPreview preview = read(
                HALLAND,
                "2|Samordnad rehabilitering|",
                "3|IST Fbg|1 800",
                "4|Ungdomskraft|300",
                "5|Summa|2 100",
                "7|Inkluderande arbetsliv|1 250",
                "8|Jobbspår|1 250",
                "9||",
                "10|Insatser totalt|3 350");
        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.changes())
                .extracting(CellChange::lineId, CellChange::amount)
                .containsExactly(tuple(101L, tkr(1800)));
        assertThat(preview.rows(ImportMatch.NEW))
                .extracting(PreviewRow::name, PreviewRow::goalAreaId)
                .containsExactly(tuple("Ungdomskraft", 1L), tuple("Jobbspår", 2L));
        assertThat(preview.passedOver())
                .containsExactly(
                        new PassedOver(ImportMatch.HEADING, List.of(2)),
                        new PassedOver(ImportMatch.SUM, List.of(5, 7, 10)));
        assertThat(preview.blanks()).isEqualTo(2);
        assertThat(preview.passed()).isEqualTo(6);
        assertThat(preview.total()).isEqualTo(9);
    }

    @Test
    void aTableOfLinesOnlyPassesNothingOver() {
        ImportPreview preview = read(HALLAND, "1|IST Fbg|1 800", "2|VÄXA|980");
        assertThat(preview.passed()).isZero();
        assertThat(preview.total()).isEqualTo(2);
    }

    @Test
    void aRefusedRowIsCountedOnce() {
        ImportPreview preview = read(HALLAND, "1|IST Fbg|1 800", "2||5", "3|VÄXA|-3");
        assertThat(preview.refusals()).contains(new ImportNameMissing(2)).hasSize(2);
        assertThat(preview.total()).isEqualTo(3);
        assertThat(preview.passed()).isZero();
    }

    @Test
    void anEmptyTableHasNoRows() {
        assertThat(read(HALLAND).total()).isZero();
    }

    @Test
    void aHeadingOfOperationsMakesItsRowsOperations() {
        ImportPreview preview =
                read(HALLAND, "1|Samordnad rehabilitering|", "2|Nytt team|10", "3|DRIFT:|", "4|Lokaler|20");
        assertThat(preview.rows(ImportMatch.NEW))
                .extracting(PreviewRow::name, PreviewRow::kind, PreviewRow::goalAreaId)
                .containsExactly(
                        tuple("Nytt team", LineKind.INSATS, 1L), tuple("Lokaler", LineKind.ADMINISTRATION, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summa",
                "SUMMA INSATSER",
                "Delsumma",
                "Totalsumma",
                "S:a drift",
                "Totalt",
                "Totala kostnader",
                "Insatser, summa",
                "Drift totalt",
                "Kostnader",
                "Årets resultat",
                "Subtotal",
                "Total income"
            })
    void aSumIsKnownByItsWords(String name) {
        assertThat(read(HALLAND, "1|" + name + "|100").rows(ImportMatch.SUM)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Summercamp", "Totalförsvar", "Sumpan", "Kostnadsfri rådgivning", "Resultatstöd"})
    void aNameThatOnlyBeginsLikeASumIsALine(String name) {
        assertThat(read(HALLAND, "1|" + name + "|100").rows(ImportMatch.NEW)).hasSize(1);
    }

    @Test
    void aLineOfTheBudgetIsThatLineWhateverItIsCalled() {
        List<BudgetRow> rows = new ArrayList<>(HALLAND.rows());
        rows.add(
                BudgetRow.of(201, 201, 20, LineTerms.of(LineKind.INSATS, "Tillsammans för jobb", 1L), new TreeMap<>()));
        ImportPreview preview = read(HALLAND.with(rows), "1|tillsammans för jobb|5");
        assertThat(preview.changes()).containsExactly(new CellChange(201, HallandBudget.YEAR, Money.ZERO, tkr(5)));
    }
}
