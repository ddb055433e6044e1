package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.budget.entry.ImportMatch;
import se.tross.budget.entry.ImportPreview;
import se.tross.budget.entry.LineMatching;
import se.tross.shared.importing.RawTable;
import se.tross.shared.importing.TableFileReader;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyUnit;

/** A budget table is read as it came, whatever its columns are called and in whatever order they stand. */
class BudgetColumnsTest {

    private static RawTable csv(String text) throws IOException {
        return new TableFileReader()
                .read("budget.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsHallandsTableAndMatchesEveryLine() throws IOException {
        RawTable table;
        try (InputStream file = BudgetColumnsTest.class.getResourceAsStream("budget-2018.csv")) {
            table = new TableFileReader().read("budget-2018.csv", file);
        }
        BudgetColumns columns = BudgetColumns.guess(table, BudgetPlans.YEARS);
        assertThat(columns.name()).isEqualTo(1);
        assertThat(columns.kind()).isZero();
        assertThat(columns.area()).isEqualTo(3);
        assertThat(columns.amounts()).containsEntry(BudgetPlans.YEAR, 2).hasSize(1);
        assertThat(columns.unit()).isEqualTo(MoneyUnit.TKR);

        BudgetContent budget = BudgetPlans.content(BudgetPlans.rows(), null);
        ImportPreview preview = LineMatching.of(columns.read(table), budget, columns.unit());
        assertThat(preview.mayBeTaken()).isTrue();
        assertThat(preview.rows(ImportMatch.MATCHED)).hasSize(13);
        assertThat(preview.rows(ImportMatch.OTHER_KIND)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Överskott från 2017 (beräknat)");
            assertThat(row.amounts()).containsEntry(BudgetPlans.YEAR, Money.ofKronor(5_600_000));
        });
        assertThat(preview.changes()).isEmpty();

        ImportPreview intoEmpty =
                LineMatching.of(columns.read(table), BudgetPlans.content(List.of(), null), columns.unit());
        assertThat(intoEmpty.rows(ImportMatch.NEW)).hasSize(13);
        assertThat(intoEmpty.rows(ImportMatch.NEW).get(5).goalAreaId()).isEqualTo(3);
        assertThat(intoEmpty.rows(ImportMatch.NEW).get(12).kind()).isEqualTo(LineKind.ADMINISTRATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Insats;2018;2019;2020                 | VÄXA;1 960;1 999;0         | 0 | 3 | TKR
                    Insats;2018 (kr);2019 (kr);2020 (kr)  | VÄXA;1960;1999;0           | 0 | 3 | KR
                    Målområde;Post;Budget 2018            | Metod;VÄXA;1 960 000       | 1 | 1 | KR
                    2017 tkr;2018 tkr;Namn                | 1700;1960;VÄXA             | 2 | 1 | TKR
                    Namn;Slag;Målområde;2018 (kr)         | VÄXA;Insatser;Metod;1960000| 0 | 1 | KR
                    Aktivitet;Kostnad mkr                 | VÄXA;1,96                  | 0 | 1 | MKR
                    VÄXA;1 960;1 999                      | IOP;900;900                | 0 | 2 | TKR
                    """)
    void guessesColumnsAndUnit(String head, String row, int name, int years, MoneyUnit unit) throws IOException {
        BudgetColumns columns = BudgetColumns.guess(csv(head + "\n" + row + "\n"), BudgetPlans.YEARS);
        assertThat(columns.name()).isEqualTo(name);
        assertThat(columns.amounts()).hasSize(years).containsKey(BudgetPlans.YEAR);
        assertThat(columns.unit()).isEqualTo(unit);
        assertThat(columns.isComplete()).isTrue();
    }

    @Test
    void aColumnIsOneThingOnly() throws IOException {
        RawTable table = csv("Insats;2018\nVÄXA;1960\n");
        BudgetColumns guessed = BudgetColumns.guess(table, BudgetPlans.YEARS);
        BudgetColumns twice = new BudgetColumns(
                guessed.headRow(), 1, BudgetColumns.NONE, BudgetColumns.NONE, guessed.amounts(), guessed.unit());
        assertThat(twice.isComplete()).isFalse();
        assertThatThrownBy(() -> twice.read(table)).isInstanceOf(IllegalStateException.class);
        BudgetColumns none =
                new BudgetColumns(0, 0, BudgetColumns.NONE, BudgetColumns.NONE, new TreeMap<>(), MoneyUnit.KR);
        assertThat(none.isComplete()).isFalse();
    }
}
