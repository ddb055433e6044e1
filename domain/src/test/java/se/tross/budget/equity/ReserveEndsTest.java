package se.tross.budget.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.budget.HallandBudget.tkr;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.HallandBudget;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** When does the reserve end? The equity of each year, and the month in which a straight line reaches zero. */
class ReserveEndsTest {

    private static BudgetContent reserve(String opening, long yearlyCost) {
        BudgetContent halland = HallandBudget.content();
        Map<FinancialYear, Money> costs = new TreeMap<>();
        for (FinancialYear year : halland.years()) {
            Money contributions = halland.contributionsIn(year).amount().money();
            costs.put(year, contributions.plus(Money.ofKronor(yearlyCost)));
        }
        BudgetRow only = BudgetRow.of(1, 1, 1, LineTerms.of(LineKind.INSATS, "Allt", null), costs);
        return new BudgetContent(
                1,
                halland.year(),
                halland.years(),
                Money.ofKronor(new BigDecimal(opening)),
                "",
                halland.contributions(),
                List.of(only),
                halland.areas(),
                halland.disposable(),
                halland.steps(),
                null);
    }

    /** A lack of 1 200 kr a year is 100 kr a month. */
    @ParameterizedTest
    @CsvSource(nullValues = "lasts", textBlock = """
                    0,        2018-01
                    -500,     2018-01
                    0.01,     2018-01
                    99.99,    2018-01
                    100,      2018-01
                    100.01,   2018-02
                    1199.99,  2018-12
                    1200,     2018-12
                    1200.01,  2019-01
                    3000,     2020-06
                    12000,    2027-12
                    12000.01, lasts
                    """)
    void endsInTheMonthInWhichTheLineReachesZero(String opening, String month) {
        Projection projection = Projection.of(reserve(opening, 1200), Sliders.NONE);
        assertThat(projection.end()).isEqualTo(month == null ? Optional.empty() : Optional.of(YearMonth.parse(month)));
    }

    @Test
    void aReserveThatGrowsLasts() {
        assertThat(Projection.of(reserve("100", -5), Sliders.NONE).end()).isEmpty();
    }

    @Test
    void hallandsReserveFollowsTheBudgetAndThenItsLastLevels() {
        BudgetContent halland = HallandBudget.content();
        Projection projection = Projection.of(halland, Sliders.NONE);
        assertThat(projection.years()).hasSize(Projection.YEARS);
        assertThat(projection.years().subList(0, 3))
                .extracting(year -> year.equity().money())
                .isEqualTo(BudgetFigures.of(halland).years().stream()
                        .map(year -> year.closingEquity().money())
                        .toList());
        assertThat(projection.years().get(3).planned()).isFalse();
        assertThat(projection.years().get(3).result().money())
                .isEqualTo(projection.years().get(2).result().money());
        assertThat(projection.end()).contains(YearMonth.of(2020, 12));
    }

    @Test
    void aSliderChangesItsOwnLineAndTheStateAllContributions() {
        BudgetContent halland = HallandBudget.content();
        long vaxa = halland.rows().stream()
                .filter(row -> row.name().equals("VÄXA"))
                .findFirst()
                .orElseThrow()
                .lineKey();
        Sliders half = new Sliders(Map.of(vaxa, BigDecimal.valueOf(-50)), BigDecimal.TEN);
        ProjectedYear year = Projection.of(halland, half).years().get(0);
        assertThat(year.cost().money()).isEqualTo(tkr(20_467 - 980));
        assertThat(year.income().money()).isEqualTo(Money.ofKronor(20_506_200));
        assertThat(Texts.swedish()
                        .text(
                                year.equity().origin().key(),
                                year.equity().origin().arguments()))
                .contains("i prövningen");
    }

    @Test
    void refusesASliderThatCannotBeFollowed() {
        Sliders tooFar = new Sliders(Map.of(1L, BigDecimal.valueOf(101)), null);
        assertThatThrownBy(() -> Projection.of(HallandBudget.content(), tooFar)).isInstanceOf(Refused.class);
    }

    @Test
    void theEquityOfAYearIsAlwaysThatOfTheYearBeforeAndTheResult() {
        long seed = 20_180_630;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            BudgetContent budget = random(random, 1 + random.nextInt(20));
            Projection projection = Projection.of(budget, sliders(random, budget));
            Money before = budget.openingEquity();
            for (ProjectedYear year : projection.years()) {
                assertThat(year.equity().money())
                        .as("seed %d", seed)
                        .isEqualTo(before.plus(year.income().money())
                                .minus(year.cost().money()));
                before = year.equity().money();
            }
            projection.end().ifPresent(end -> {
                int at = end.getYear() - budget.year().year();
                assertThat(projection.years().get(at).equity().money().isPositive())
                        .as("seed %d", seed)
                        .isFalse();
            });
        }
    }

    @Test
    void threeHundredLinesAreTriedAgainBeforeTheNextFrame() {
        Random random = new Random(1);
        BudgetContent budget = random(random, 300);
        Sliders sliders = sliders(random, budget);
        for (int i = 0; i < 200; i++) {
            Projection.of(budget, sliders);
        }
        long begun = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            Projection.of(budget, sliders);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun).dividedBy(50)).isLessThan(Duration.ofMillis(16));
    }

    private static BudgetContent random(Random random, int lines) {
        List<BudgetRow> rows = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            Map<FinancialYear, Money> amounts = new HashMap<>();
            HallandBudget.YEARS.forEach(year -> amounts.put(year, Money.ofOre(random.nextInt(2_000_000_000))));
            LineKind kind = LineKind.values()[random.nextInt(LineKind.values().length)];
            rows.add(BudgetRow.of(i, i, i, LineTerms.of(kind, "Rad " + i, null), amounts));
        }
        return HallandBudget.content(rows);
    }

    private static Sliders sliders(Random random, BudgetContent budget) {
        Map<Long, BigDecimal> lines = new HashMap<>();
        budget.rows().forEach(row -> lines.put(row.lineKey(), BigDecimal.valueOf(random.nextInt(201) - 100L)));
        return new Sliders(lines, BigDecimal.valueOf(random.nextInt(201) - 100L));
    }
}
