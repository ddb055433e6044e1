package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.BudgetFixture.YEAR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.CellRefusal.AmountNegative;
import se.tross.budget.CellRefusal.AmountTooLarge;
import se.tross.budget.CellRefusal.CellChangedBySomeone;
import se.tross.budget.LineRefusal.LineIsGone;
import se.tross.budget.VersionRefusal.VersionIsDecided;
import se.tross.budget.VersionRefusal.YearNotInBudget;
import se.tross.budget.entry.SaveCells;
import se.tross.budget.entry.SaveLine;
import se.tross.budget.entry.SavedCells;
import se.tross.shared.database.StatementCount;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** Amounts are typed cell by cell and block by block; nobody overwrites another in silence, and nothing is half kept. */
class CellsAreKeptTest {
    private static final Money THOUSAND = Money.ofKronor(1000);
    private static final Money TWO = Money.ofKronor(2000);

    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long version;

    @BeforeEach
    void start() {
        version = forbund.draft();
    }

    private SaveCells cells() {
        return forbund.bean(SaveCells.class);
    }

    private Money kept(long line) {
        return forbund.detail(version).content().row(line).orElseThrow().in(YEAR);
    }

    @Test
    void whatIsTypedIsKeptAndCanBeUndone() {
        long line = forbund.addLines(version, 1).get(0);
        SavedCells saved = forbund.as(() -> cells().saveOne(line, YEAR, THOUSAND, TWO));
        assertThat(kept(line)).isEqualTo(TWO);
        forbund.run(() -> cells().saveBlock(version, saved.undo()));
        assertThat(kept(line)).isEqualTo(THOUSAND);
    }

    @Test
    void whoSavesSecondIsToldWhoWasFirstAndWhatStandsThere() {
        long line = forbund.addLines(version, 1).get(0);
        forbund.as("Anna Först", () -> cells().saveOne(line, YEAR, THOUSAND, TWO));
        assertThat(forbund.refusal(() -> cells().saveOne(line, YEAR, THOUSAND, Money.ofKronor(3000))))
                .isInstanceOfSatisfying(CellChangedBySomeone.class, clash -> {
                    assertThat(clash.line()).isEqualTo("Insats 1");
                    assertThat(clash.who()).isEqualTo("Anna Först");
                    assertThat(clash.theirs()).isEqualTo(TWO);
                    assertThat(clash.field()).isEqualTo("cell-" + line + "-2019");
                });
        assertThat(kept(line)).isEqualTo(TWO);
    }

    @Test
    void theSameAmountTypedTwiceIsNoClash() {
        long line = forbund.addLines(version, 1).get(0);
        forbund.as("Anna Först", () -> cells().saveOne(line, YEAR, THOUSAND, TWO));
        SavedCells saved = forbund.as(() -> cells().saveOne(line, YEAR, THOUSAND, TWO));
        assertThat(saved.undo()).isEmpty();
    }

    @Test
    void aBlockIsKeptWholeOrNotAtAll() {
        List<Long> lines = forbund.addLines(version, 2);
        forbund.as("Anna Först", () -> cells().saveOne(lines.get(1), YEAR, THOUSAND, TWO));
        List<Cell> block = List.of(
                new Cell(lines.get(0), YEAR, THOUSAND, Money.ofKronor(7)),
                new Cell(lines.get(1), YEAR, THOUSAND, Money.ofKronor(8)));
        assertThat(forbund.refusals(() -> cells().saveBlock(version, block))).hasSize(1);
        assertThat(kept(lines.get(0))).isEqualTo(THOUSAND);
    }

    @Test
    void refusesWhatIsNoAmountOfTheBudget() {
        long line = forbund.addLines(version, 1).get(0);
        assertThat(forbund.refusals(() -> cells().saveBlock(
                                version,
                                List.of(
                                        new Cell(line, YEAR, THOUSAND, Money.ofKronor(-1)),
                                        new Cell(line, YEAR, THOUSAND, Cell.MOST.plus(Money.ofOre(1))),
                                        new Cell(line, new FinancialYear(2022), Money.ZERO, TWO),
                                        new Cell(987_654, YEAR, Money.ZERO, TWO)))))
                .containsExactly(
                        new YearNotInBudget(new FinancialYear(2022)),
                        new LineIsGone(),
                        new AmountNegative(Money.ofKronor(-1)),
                        new AmountTooLarge(Cell.MOST));
    }

    @Test
    void theLargestAmountAndZeroAreKept() {
        long line = forbund.addLines(version, 1).get(0);
        forbund.as(() -> cells().saveOne(line, YEAR, THOUSAND, Cell.MOST));
        assertThat(kept(line)).isEqualTo(Cell.MOST);
        forbund.as(() -> cells().saveOne(line, YEAR, Cell.MOST, Money.ZERO));
        assertThat(kept(line)).isEqualTo(Money.ZERO);
    }

    @Test
    void whoTypesInARemovedLineIsTold() {
        long line = forbund.addLines(version, 1).get(0);
        long seen = forbund.detail(version).lineVersion(line);
        forbund.run(() -> forbund.bean(SaveLine.class).remove(line, seen));
        assertThat(forbund.refusal(() -> cells().saveOne(line, YEAR, THOUSAND, TWO)))
                .isEqualTo(new LineIsGone());
    }

    @Test
    void whoTypesWhileTheBoardDecidesIsToldWhoRecordedIt() {
        long line = forbund.addLines(version, 1).get(0);
        forbund.decide(version);
        assertThat(forbund.refusal(() -> cells().saveOne(line, YEAR, THOUSAND, TWO)))
                .isInstanceOfSatisfying(
                        VersionIsDecided.class,
                        decided -> assertThat(decided.who()).isEqualTo("Eva Ekonom"));
        assertThat(kept(line)).isEqualTo(THOUSAND);
    }

    @Test
    void threeHundredLinesOfThreeYearsAreOpenedAndSavedInAHandfulOfStatements() {
        List<Long> lines = forbund.addLines(version, 300);
        List<Cell> block = Budget.years(YEAR, 3).stream()
                .flatMap(year -> lines.stream().map(line -> new Cell(line, year, THOUSAND, TWO)))
                .toList();
        forbund.run(() -> {
            StatementCount.startOver();
            assertThat(forbund.bean(BudgetOverviews.class)
                            .version(version)
                            .content()
                            .rows())
                    .hasSize(300);
            assertThat(StatementCount.current()).as("opening").isLessThanOrEqualTo(8);
            StatementCount.startOver();
            assertThat(cells().saveBlock(version, block).undo()).hasSize(900);
            assertThat(StatementCount.current()).as("saving").isLessThanOrEqualTo(6);
        });
        assertThat(kept(lines.get(299))).isEqualTo(TWO);
    }
}
