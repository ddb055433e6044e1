package se.tross.budget.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.tross.budget.HallandBudget.tkr;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.budget.Cell;
import se.tross.budget.HallandBudget;
import se.tross.budget.entry.BlockRefusal.BlockEmpty;
import se.tross.budget.entry.BlockRefusal.BlockLargerThanGrid;
import se.tross.budget.entry.BlockRefusal.BlockQuoteNotClosed;
import se.tross.budget.entry.BlockRefusal.BlockTooLong;
import se.tross.budget.entry.BlockRefusal.CellHoldsPersonalNumber;
import se.tross.budget.entry.BlockRefusal.CellNegative;
import se.tross.budget.entry.BlockRefusal.CellNotReadable;
import se.tross.budget.entry.BlockRefusal.CellTooLarge;
import se.tross.budget.entry.BlockRefusal.MoreCellsWrong;
import se.tross.budget.entry.BlockRefusal.RowIsComputed;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.MoneyUnit;
import se.tross.shared.text.NumberNotReadable;
import se.tross.shared.text.SeparatorsMixed;

/** A block from Excel or LibreOffice: every cell of it, or nothing and a sentence for each wrong cell. */
class BlocksArePastedTest {
    private static final EntryGrid GRID = EntryGrid.of(HallandBudget.rows(), HallandBudget.YEARS);
    private static final long FIRST_LINE = 101;
    private static final long SECOND_LINE = 102;

    private static PastedBlock paste(String text) {
        return PastedBlock.read(GRID, 0, 0, text, MoneyUnit.TKR);
    }

    @Test
    void takesTwoRowsOfThreeYears() {
        PastedBlock block = paste("1 800\t1 836\t1 873\r\n2 700\t2616\t-\r\n");
        assertThat(block.refusals()).isEmpty();
        assertThat(block.changes())
                .containsExactly(
                        new CellChange(FIRST_LINE, HallandBudget.YEARS.get(0), tkr(1729), tkr(1800)),
                        new CellChange(FIRST_LINE, HallandBudget.YEARS.get(1), tkr(1729), tkr(1836)),
                        new CellChange(FIRST_LINE, HallandBudget.YEARS.get(2), tkr(1729), tkr(1873)),
                        new CellChange(SECOND_LINE, HallandBudget.YEARS.get(0), tkr(2616), tkr(2700)),
                        new CellChange(SECOND_LINE, HallandBudget.YEARS.get(2), tkr(2616), Money.ZERO));
        assertThat(block.same()).isEqualTo(1);
        assertThat(block.changes().get(0).undone().amount()).isEqualTo(tkr(1729));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 800        | TKR | 180000000
                    1 800 tkr    | KR  | 180000000
                    1800000 kr   | TKR | 180000000
                    1,8 mkr      | KR  | 180000000
                    1 800,5      | TKR | 180050000
                    0            | TKR | 0
                    –            | TKR | 0
                    1000000000000| KR  | 100000000000000
                    """)
    void readsTheUnitOfTheGridOrTheCellsOwn(String cell, MoneyUnit unit, long ore) {
        PastedBlock block = PastedBlock.read(GRID, 0, 0, cell, unit);
        assertThat(block.refusals()).isEmpty();
        assertThat(block.changes()).extracting(CellChange::amount).containsExactly(Money.ofOre(ore));
    }

    @Test
    void aBlankCellLeavesWhatIsThere() {
        PastedBlock block = paste("\t1 836\n\n1 900\t");
        assertThat(block.changes())
                .extracting(CellChange::lineId, CellChange::amount)
                .containsExactly(tuple(FIRST_LINE, tkr(1836)), tuple(103L, tkr(1900)));
        assertThat(block.blanks()).isEqualTo(1);
    }

    @Test
    void readsQuotedCellsWithLineBreaks() {
        assertThat(PastedCells.of("\"IST\nFalkenberg\"\t\"1 729\"\r\n\"sa \"\"nej\"\"\"\t2\n"))
                .contains(List.of(List.of("IST\nFalkenberg", "1 729"), List.of("sa \"nej\"", "2")));
        assertThat(paste("\"1 800\"\t\"1 836\"").changes()).hasSize(2);
    }

    @Test
    void tellsRowAndColumnOfWhatIsNoAmount() {
        PastedBlock block = paste("1 800\tabc\n1,8,5\t1 836\n19121212-1212\t-5");
        assertThat(block.changes()).isEmpty();
        assertThat(block.mayBeSaved()).isFalse();
        assertThat(block.refusals())
                .containsExactly(
                        new CellNotReadable(1, 2, "IST Fbg", HallandBudget.YEARS.get(1), new NumberNotReadable()),
                        new CellNotReadable(2, 1, "IST Kba", HallandBudget.YEAR, new SeparatorsMixed("185")),
                        new CellHoldsPersonalNumber(3, 1),
                        new CellNegative(3, 2, "IST Hstd", HallandBudget.YEARS.get(1), tkr(-5)));
        assertThat(Texts.swedish().text(block.refusals().get(1)))
                .startsWith("Rad 2, kolumn 1 i det inklistrade (IST Kba, 2018):")
                .doesNotContain("1,8,5");
    }

    @Test
    void refusesABlockLargerThanTheGridWhole() {
        PastedBlock wide = paste("1\t2\t3\t4");
        assertThat(wide.refusals()).containsExactly(new BlockLargerThanGrid(1, 4, 13, 3));
        PastedBlock low = PastedBlock.read(GRID, 12, 2, "1\n2", MoneyUnit.TKR);
        assertThat(low.refusals()).containsExactly(new BlockLargerThanGrid(2, 1, 1, 1));
        assertThat(PastedBlock.read(GRID, 12, 2, "1\t\n\n", MoneyUnit.TKR).mayBeSaved())
                .isTrue();
    }

    @Test
    void refusesTenThousandRowsInOneSentence() {
        PastedBlock block = paste("1\tx\n".repeat(10_000));
        assertThat(block.refusals()).containsExactly(new BlockTooLong(10_000, PastedBlock.MOST_ROWS));
    }

    @Test
    void refusesFiguresBeyondATrillion() {
        assertThat(PastedBlock.read(GRID, 0, 0, "1 000 000 000 001", MoneyUnit.KR)
                        .refusals())
                .containsExactly(new CellTooLarge(1, 1, "IST Fbg", HallandBudget.YEAR, Cell.MOST));
    }

    @Test
    void tellsTwentyWrongCellsAndTheNumberOfTheRest() {
        EntryGrid large = new EntryGrid(
                IntStream.range(1, 101)
                        .mapToObj(line -> new EntryGrid.Row(line, "Rad " + line, new TreeMap<>()))
                        .toList(),
                HallandBudget.YEARS);
        PastedBlock block = PastedBlock.read(large, 0, 0, "x\n".repeat(100), MoneyUnit.KR);
        assertThat(block.refusals()).hasSize(21).last().isEqualTo(new MoreCellsWrong(80));
    }

    @Test
    void typesNothingIntoWhatIsComputed() {
        EntryGrid grid = new EntryGrid(List.of(EntryGrid.Row.computed("Bidrag, Staten")), HallandBudget.YEARS);
        assertThat(PastedBlock.read(grid, 0, 0, "1", MoneyUnit.KR).refusals())
                .containsExactly(new RowIsComputed(1, 1, "Bidrag, Staten"));
    }

    @Test
    void refusesWhatIsNoBlock() {
        assertThat(paste(" \n").refusals()).containsExactly(new BlockEmpty());
        assertThat(paste(null).refusals()).containsExactly(new BlockEmpty());
        assertThat(paste("\"1 800\t2").refusals()).containsExactly(new BlockQuoteNotClosed());
    }

    /** What is copied out of the grid and pasted back changes nothing, whatever the amounts. */
    @Test
    void pastingWhatTheGridShowsChangesNothing() {
        Random random = new Random(20180101);
        for (int round = 0; round < 200; round++) {
            List<EntryGrid.Row> rows = new ArrayList<>();
            StringBuilder copied = new StringBuilder();
            for (int line = 1; line <= 5; line++) {
                EntryGrid.Row row = new EntryGrid.Row(line, "Rad " + line, new TreeMap<>());
                for (int year = 0; year < HallandBudget.YEARS.size(); year++) {
                    Money amount = Money.ofOre(random.nextLong(100_000_000_000L));
                    row.amounts().put(HallandBudget.YEARS.get(year), amount);
                    copied.append(year == 0 ? "" : "\t").append(MoneyText.number(amount));
                }
                rows.add(row);
                copied.append("\r\n");
            }
            PastedBlock block =
                    PastedBlock.read(new EntryGrid(rows, HallandBudget.YEARS), 0, 0, copied.toString(), MoneyUnit.KR);
            assertThat(block.refusals()).isEmpty();
            assertThat(block.changes()).isEmpty();
            assertThat(block.same()).isEqualTo(15);
        }
    }
}
