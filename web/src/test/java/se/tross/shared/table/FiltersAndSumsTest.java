package se.tross.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.shared.money.Money;

class FiltersAndSumsTest {

    record Row(String name, Money amount, BigDecimal share, LocalDate from) {}

    private static final TableModel<Row> MODEL = TableModel.of(
            "shared.rows",
            List.of(
                    Column.text("name", "shared.search.title", Row::name),
                    Column.<Row>money("amount", "shared.search.title", Row::amount)
                            .summedUp(),
                    Column.percent("share", "shared.search.title", Row::share),
                    Column.date("from", "shared.search.title", Row::from)));

    private static final List<Row> ROWS = List.of(
            new Row("Öckerö kommun", Money.ofKronor(-180), new BigDecimal("1.5"), LocalDate.of(2018, 1, 1)),
            new Row("Åmåls kommun", Money.ofKronor(18_642_000), new BigDecimal("5"), LocalDate.of(2018, 12, 31)),
            new Row("Ängelholms kommun", Money.ofOre(1250), new BigDecimal("10"), LocalDate.of(2019, 1, 1)),
            new Row("Zorns region", null, null, null));

    private static TableSource.Slice<Row> slice(TableQuery query) {
        return new ListSource<>(MODEL, ROWS).slice(query, 0, 50);
    }

    private static TableQuery filtered(String column, String text) {
        return new TableQuery("", false, "", Map.of(column, text), List.of(), 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name   | KOMMUN                 | 3
            name   | ängel                  | 1
            amount | >0                     | 2
            amount | 12,50                  | 1
            amount | 12.50                  | 1
            amount | <0                     | 1
            amount | >= 18 642 tkr          | 1
            amount | -180..12,50            | 2
            share  | 1,5 %                  | 1
            share  | <=5                    | 2
            from   | 2018                   | 2
            from   | 2018-12                | 1
            from   | >2018-12-31            | 1
            from   | >=2018-12-31           | 2
            from   | 2018-01-01..2018-12-31 | 2
            """)
    void aColumnIsAskedInItsOwnTerms(String column, String text, int matching) {
        assertThat(slice(filtered(column, text)).matching()).isEqualTo(matching);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount | mycket
            amount | 1..x
            from   | 2018-13
            from   | i går
            share  | >
            """)
    void aFilterThatCannotBeReadIsNotUsed(String column, String text) {
        ColumnType type = MODEL.column(column).orElseThrow().type();
        assertThat(Condition.read(text, type)).isEmpty();
        assertThat(slice(filtered(column, text)).matching()).isEqualTo(ROWS.size());
    }

    @Test
    void theSumFollowsTheFilter() {
        assertThat(slice(filtered("amount", "<100")).sums().get(1)).isEqualTo(Money.ofOre(1250 - 18_000));
        assertThat(slice(TableQuery.read(Map.of(), MODEL)).sums().get(1))
                .isEqualTo(Money.ofOre(1_864_200_000L + 1250 - 18_000));
    }

    @Test
    void theSumIsOfAllPages() {
        TableSource.Slice<Row> first = new ListSource<>(MODEL, ROWS).slice(TableQuery.read(Map.of(), MODEL), 0, 1);
        assertThat(first.rows()).hasSize(1);
        assertThat(first.sums().get(1)).isEqualTo(Money.ofOre(1_864_200_000L + 1250 - 18_000));
    }

    @Test
    void namesAreInSwedishOrderAndEmptyCellsLast() {
        TableQuery byName = new TableQuery("name", false, "", Map.of(), List.of(), 1);
        assertThat(slice(byName).rows())
                .extracting(Row::name)
                .containsExactly("Zorns region", "Åmåls kommun", "Ängelholms kommun", "Öckerö kommun");
        for (boolean descending : new boolean[] {true, false}) {
            TableQuery byAmount = new TableQuery("amount", descending, "", Map.of(), List.of(), 1);
            assertThat(slice(byAmount).rows()).extracting(Row::name).endsWith("Zorns region");
        }
    }

    @ParameterizedTest
    @CsvSource({"18642000,1", "18 642,1", "-180,1", "region,1", "2018-12,1", "finns inte,0"})
    void theFindBoxLooksInEveryColumnThatIsShown(String find, int matching) {
        assertThat(slice(new TableQuery("", false, find, Map.of(), List.of(), 1))
                        .matching())
                .isEqualTo(matching);
    }

    @Test
    void aPageBeyondTheLastIsEmpty() {
        assertThat(new ListSource<>(MODEL, ROWS)
                        .slice(TableQuery.read(Map.of(), MODEL), 500, 50)
                        .rows())
                .isEmpty();
    }
}
