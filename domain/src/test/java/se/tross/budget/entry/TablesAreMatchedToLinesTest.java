package se.tross.budget.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.tross.budget.HallandBudget.tkr;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetRow;
import se.tross.budget.HallandBudget;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.budget.entry.ImportRefusal.ImportAmountNegative;
import se.tross.budget.entry.ImportRefusal.ImportAmountNotReadable;
import se.tross.budget.entry.ImportRefusal.ImportAmountTooLarge;
import se.tross.budget.entry.ImportRefusal.ImportHoldsPersonalNumber;
import se.tross.budget.entry.ImportRefusal.ImportLineTwice;
import se.tross.budget.entry.ImportRefusal.ImportNameAmbiguous;
import se.tross.budget.entry.ImportRefusal.ImportNameMissing;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.NumberNotReadable;
import se.tross.shared.time.FinancialYear;

/** A table is matched to the budget's lines by name and shown before anything is done. */
class TablesAreMatchedToLinesTest {
    private static final BudgetContent HALLAND = HallandBudget.content();
    private int number;

    private ImportedRow row(String name, String kind, String area, String... amounts) {
        SortedMap<FinancialYear, String> byYear = new TreeMap<>();
        for (int i = 0; i < amounts.length; i++) {
            byYear.put(HallandBudget.YEARS.get(i), amounts[i]);
        }
        return new ImportedRow(++number, name, kind, area, byYear);
    }

    private static ImportPreview read(ImportedRow... rows) {
        return LineMatching.of(List.of(rows), HALLAND, MoneyUnit.TKR);
    }

    @Test
    void tellsMatchedSuggestedNewAndLeftOut() {
        ImportPreview preview = read(
                row("Inkluderande arbetsliv", "", "", ""),
                row("ist  FBG", "", "", "1 800"),
                row("PARADIGM, medfinanss", "", "", "420"),
                row("Ungdomskraft", "", "", "300", "310"),
                row("Nytt kansli", "drift", "", "40"),
                row("Summa insatser", "", "", "16 417"),
                row("Överskott från 2017", "CARRIED_SURPLUS", "", "5 600"));
        assertThat(preview.refusals()).isEmpty();
        assertThat(preview.rows())
                .extracting(PreviewRow::name, PreviewRow::match)
                .containsExactly(
                        tuple("Inkluderande arbetsliv", ImportMatch.HEADING),
                        tuple("ist  FBG", ImportMatch.MATCHED),
                        tuple("PARADIGM, medfinanss", ImportMatch.SUGGESTED),
                        tuple("Ungdomskraft", ImportMatch.NEW),
                        tuple("Nytt kansli", ImportMatch.NEW),
                        tuple("Summa insatser", ImportMatch.SUM),
                        tuple("Överskott från 2017", ImportMatch.OTHER_KIND));
        assertThat(preview.rows(ImportMatch.NEW))
                .extracting(PreviewRow::kind, PreviewRow::goalAreaId)
                .containsExactly(tuple(LineKind.INSATS, 2L), tuple(LineKind.ADMINISTRATION, null));
        assertThat(preview.untouched()).hasSize(11).extracting(BudgetRow::name).contains("VÄXA");
        assertThat(preview.changes()).containsExactly(new CellChange(101, HallandBudget.YEAR, tkr(1729), tkr(1800)));
        assertThat(preview.mayBeTaken()).isFalse();
    }

    @Test
    void aSuggestionIsAnsweredByAPerson() {
        ImportPreview preview = read(row("VÄXAA", "", "", "1 960", "980"));
        PreviewRow suggested = preview.rows().get(0);
        ImportPreview accepted = preview.with(suggested.accepted());
        assertThat(accepted.mayBeTaken()).isTrue();
        assertThat(accepted.changes()).extracting(CellChange::amount).containsExactly(tkr(980));
        ImportPreview refused = preview.with(suggested.asNew());
        assertThat(refused.mayBeTaken()).isTrue();
        assertThat(refused.changes()).isEmpty();
        assertThat(refused.rows(ImportMatch.NEW))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isNull());
    }

    @Test
    void aLineIsOneRowOnly() {
        ImportPreview sure = read(row("VÄXAA", "", "", "5"), row("VÄXA", "", "", "6"));
        assertThat(sure.rows()).extracting(PreviewRow::match).containsExactly(ImportMatch.NEW, ImportMatch.MATCHED);

        ImportPreview unsure = read(row("VÄXAA", "", "", "5"), row("VÄXXA", "", "", "6"));
        assertThat(unsure.rows()).extracting(PreviewRow::match).containsOnly(ImportMatch.SUGGESTED);
        ImportPreview both = unsure.with(unsure.rows().get(0).accepted())
                .with(unsure.rows().get(1).accepted());
        assertThat(both.mayBeTaken()).isFalse();
        assertThat(both.refusalsOfMatches()).hasSize(1).allMatch(ImportLineTwice.class::isInstance);
        assertThat(unsure.with(unsure.rows().get(0).accepted())
                        .with(unsure.rows().get(1).asNew())
                        .mayBeTaken())
                .isTrue();
    }

    @Test
    void aNewLineMayBeOfAnotherKind() {
        PreviewRow fresh = read(row("Nytt kansli", "", "", "40")).rows().get(0);
        assertThat(fresh.kind()).isEqualTo(LineKind.INSATS);
        assertThat(fresh.as(LineKind.ADMINISTRATION, null).kind()).isEqualTo(LineKind.ADMINISTRATION);
    }

    @Test
    void everyWrongRowHasItsSentence() {
        ImportPreview preview = read(
                row("", "", "", "100"),
                row("IOP", "", "", "900"),
                row("iop", "", "", "901"),
                row("VÄXA", "", "", "nittonhundra"),
                row("IST Lhm", "", "", "-5"),
                row("IST Vbg", "", "", "1 000 000 001"),
                row("Anna 19121212-1212", "", "", "5"),
                row("", "", "", ""));
        assertThat(preview.refusals())
                .containsExactly(
                        new ImportNameMissing(1),
                        new ImportLineTwice(3, "iop", 2),
                        new ImportAmountNotReadable(4, "VÄXA", HallandBudget.YEAR, new NumberNotReadable()),
                        new ImportAmountNegative(5, "IST Lhm", HallandBudget.YEAR, tkr(-5)),
                        new ImportAmountTooLarge(6, "IST Vbg", HallandBudget.YEAR, Money.ofKronor(1_000_000_000_000L)),
                        new ImportHoldsPersonalNumber(7));
        assertThat(preview.mayBeTaken()).isFalse();
    }

    @Test
    void aNumberInANameIsNoSlip() {
        List<BudgetRow> rows = new ArrayList<>(HALLAND.rows());
        rows.add(BudgetRow.of(201, 201, 20, LineTerms.of(LineKind.INSATS, "Team 1", 1L), new TreeMap<>()));
        ImportPreview preview = LineMatching.of(List.of(row("Team 2", "", "", "5")), HALLAND.with(rows), MoneyUnit.TKR);
        assertThat(preview.rows()).extracting(PreviewRow::match).containsExactly(ImportMatch.NEW);
    }

    @Test
    void twoLinesOfOneNameAreNotChosenBetween() {
        List<BudgetRow> rows = new ArrayList<>(HALLAND.rows());
        rows.add(BudgetRow.of(201, 201, 20, LineTerms.of(LineKind.INSATS, "VÄXA", 1L), new TreeMap<>()));
        ImportPreview preview = LineMatching.of(List.of(row("växa", "", "", "5")), HALLAND.with(rows), MoneyUnit.TKR);
        assertThat(preview.refusals()).containsExactly(new ImportNameAmbiguous(1, "växa", List.of("VÄXA", "VÄXA")));
    }

    /** A budget written out and read in again, its names in any case and its rows in any order, changes nothing. */
    @Test
    void theBudgetsOwnTableChangesNothing() {
        List<ImportedRow> own = HALLAND.rows().stream()
                .map(line -> row(
                        line.name().toUpperCase(),
                        "",
                        "",
                        line.in(HallandBudget.YEAR).kronor() / 1000 + ""))
                .toList();
        ImportPreview preview = LineMatching.of(own, HALLAND, MoneyUnit.TKR);
        assertThat(preview.mayBeTaken()).isTrue();
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.untouched()).isEmpty();
        assertThat(preview.rows(ImportMatch.MATCHED)).hasSize(13);
    }
}
