package se.tross.budget.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.HallandBudget.YEAR;
import static se.tross.budget.HallandBudget.tkr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.budget.BudgetContent;
import se.tross.budget.GoalAreaName;
import se.tross.budget.HallandBudget;
import se.tross.budget.LineKind;
import se.tross.budget.check.LineFinding.FinancingBeginsAfter;
import se.tross.budget.check.LineFinding.FinancingBeginsWithinYear;
import se.tross.budget.check.LineFinding.FinancingEndedBefore;
import se.tross.budget.check.LineFinding.FinancingEndsWithinYear;
import se.tross.budget.check.LineFinding.GoalAreaIsMissing;
import se.tross.budget.check.LineFinding.GoalAreaIsRetired;
import se.tross.budget.check.LineFinding.LineNameIsMissing;
import se.tross.budget.check.LineFinding.LineStandsTwice;
import se.tross.budget.check.LineFinding.LineWithoutAmount;
import se.tross.budget.check.LineFinding.PlanYearBeyondFinancing;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Every line says what it is, once, and has money only for the time that a decision finances. */
class LinesAreCheckedTest {

    private static List<BudgetFinding> ofYear(BudgetContent budget, FinancialYear year) {
        return Checks.find(budget).stream()
                .filter(LineFinding.class::isInstance)
                .filter(finding -> finding.place().year() == year.year())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // until, after the date (öre), parts, of, counted
        "2018-12-31, 0,         0,   0,   NONE",
        "2018-12-30, 536986,    1,   365, DAYS",
        "2018-11-30, 16333333,  1,   12,  MONTHS",
        "2018-06-30, 98000000,  6,   12,  MONTHS",
        "2018-06-29, 99342466,  185, 365, DAYS",
        "2018-02-28, 163333333, 10,  12,  MONTHS",
        "2018-01-31, 179666667, 11,  12,  MONTHS",
        "2018-01-01, 195463014, 364, 365, DAYS"
    })
    void moneyAfterTheDecidedFinancingIsCounted(LocalDate until, long after, int parts, int whole, String proRata) {
        List<BudgetFinding> found = ofYear(Checks.growthFinancedUntil(until), YEAR);
        if (whole == 0) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found)
                .containsExactly(new FinancingEndsWithinYear(
                        "cell-106-2018",
                        "VÄXA",
                        YEAR,
                        until,
                        tkr(1960),
                        Money.ofOre(after),
                        ProRata.valueOf(proRata),
                        parts,
                        whole));
    }

    @Test
    void financingThatEndedBeforeTheYearIsAnError() {
        LocalDate lastDay = LocalDate.of(2017, 12, 31);
        assertThat(ofYear(Checks.growthFinancedUntil(lastDay), YEAR))
                .containsExactly(new FinancingEndedBefore("cell-106-2018", "VÄXA", YEAR, lastDay, tkr(1960)));
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01, ''", "2018-01-02, WITHIN", "2018-12-31, WITHIN", "2019-01-01, AFTER"})
    void financingThatBeginsLaterIsSeen(LocalDate from, String what) {
        BudgetContent budget = Checks.with("PARADIGM, medfinans", row -> Checks.financed(row, Period.from(from)));
        List<BudgetFinding> found = ofYear(budget, YEAR);
        switch (what) {
            case "WITHIN" ->
                assertThat(found)
                        .containsExactly(new FinancingBeginsWithinYear(
                                "cell-111-2018", "PARADIGM, medfinans", YEAR, from, tkr(400)));
            case "AFTER" ->
                assertThat(found)
                        .containsExactly(
                                new FinancingBeginsAfter("cell-111-2018", "PARADIGM, medfinans", YEAR, from, tkr(400)));
            default -> assertThat(found).isEmpty();
        }
    }

    @Test
    void aPlanYearBeyondTheFinancingIsAWarning() {
        LocalDate until = LocalDate.of(2019, 12, 30);
        assertThat(Checks.find(Checks.growthFinancedUntil(until)))
                .filteredOn(LineFinding.class::isInstance)
                .containsExactly(
                        new PlanYearBeyondFinancing("cell-106-2019", "VÄXA", YEAR.plusYears(1), until, tkr(1960)),
                        new PlanYearBeyondFinancing("cell-106-2020", "VÄXA", YEAR.plusYears(2), until, tkr(1960)));
        assertThat(Checks.find(Checks.growthFinancedUntil(LocalDate.of(2020, 12, 31))))
                .noneMatch(LineFinding.class::isInstance);
    }

    @Test
    void aYearWithoutMoneyNeedsNoFinancing() {
        BudgetContent budget = Checks.with(
                "VÄXA",
                row -> Checks.costing(
                        Checks.financed(row, new Period(Checks.START, LocalDate.of(2018, 12, 31))), 1_960_000));
        assertThat(Checks.find(budget)).noneMatch(LineFinding.class::isInstance);
    }

    /** What falls after a date and what falls before it are the whole, whatever the date and the amount. */
    @Test
    void thePartAfterADateIsNeverMoreThanTheAmount() {
        Random random = new Random(20180630);
        for (int round = 0; round < 500; round++) {
            LocalDate until = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(364));
            long kronor = random.nextInt(10_000_000) + 1L;
            BudgetContent budget = Checks.with(
                    "VÄXA", row -> Checks.costing(Checks.financed(row, new Period(Checks.START, until)), kronor));
            FinancingEndsWithinYear found = Checks.find(budget).stream()
                    .filter(FinancingEndsWithinYear.class::isInstance)
                    .map(FinancingEndsWithinYear.class::cast)
                    .findFirst()
                    .orElseThrow();
            BigDecimal exact = found.amount()
                    .inKronor()
                    .multiply(BigDecimal.valueOf(found.parts()))
                    .divide(BigDecimal.valueOf(found.whole()), 10, RoundingMode.HALF_UP);
            assertThat(found.after().inKronor().subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }

    @Test
    void aLineWithoutANameIsAnError() {
        BudgetContent budget = Checks.plus(Checks.line(201, LineKind.INSATS, " ", 1L, 500_000));
        assertThat(Checks.find(budget)).contains(new LineNameIsMissing("line-201-0", 14, tkr(500)));
    }

    @Test
    void theSameLineTwiceIsAnErrorWhateverItsCapitals() {
        BudgetContent budget = Checks.plus(Checks.line(201, LineKind.INSATS, "växa", 3L, 500_000));
        assertThat(Checks.find(budget)).contains(new LineStandsTwice("line-201-0", "växa", 6));
        BudgetContent otherKind = Checks.plus(Checks.line(201, LineKind.OTHER_INCOME, "VÄXA", null, 500_000));
        assertThat(Checks.find(otherKind)).noneMatch(LineStandsTwice.class::isInstance);
    }

    @Test
    void anInsatsHasAGoalAreaThatIsInUse() {
        BudgetContent without = Checks.plus(Checks.line(201, LineKind.INSATS, "Ungdomskraft", null, 500_000));
        assertThat(Checks.find(without)).contains(new GoalAreaIsMissing("line-201-0", "Ungdomskraft"));

        BudgetContent halland = Checks.halland();
        BudgetContent retired = new BudgetContent(
                1,
                YEAR,
                halland.years(),
                halland.openingEquity(),
                "",
                halland.contributions(),
                halland.rows(),
                List.of(
                        new GoalAreaName(1, "Samordnad rehabilitering", false),
                        new GoalAreaName(2, "Inkluderande arbetsliv", false),
                        new GoalAreaName(3, "Metodutveckling", true)),
                halland.disposable(),
                halland.steps(),
                halland.decision());
        assertThat(Checks.find(retired))
                .contains(new GoalAreaIsRetired("line-106-0", "VÄXA", "Metodutveckling"))
                .filteredOn(GoalAreaIsRetired.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aLineWithoutMoneyIsANote() {
        BudgetContent budget = Checks.plus(Checks.line(201, LineKind.AUDIT, "Revision", null, 0, 0, 0));
        assertThat(Checks.find(budget)).contains(new LineWithoutAmount("line-201-0", "Revision"));
        assertThat(HallandBudget.rows()).hasSize(13);
    }
}
