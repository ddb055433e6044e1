package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.tross.budget.HallandBudget.tkr;

import org.junit.jupiter.api.Test;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** The plan that Halland published for 2018 with its budget, to the krona. */
class HallandBudgetComesOutAsPublishedTest {
    private final BudgetFigures figures = BudgetFigures.of(HallandBudget.content());
    private final YearFigures year = figures.budgetYear();

    @Test
    void insatserAndOperationsMakeTheCost() {
        assertThat(year.insatser().money()).isEqualTo(tkr(16_417));
        assertThat(year.operations().money()).isEqualTo(tkr(4050));
        assertThat(year.cost().money()).isEqualTo(tkr(20_467));
    }

    @Test
    void savedMoneyStandsApart() {
        assertThat(year.income().money()).isEqualTo(Money.ofKronor(18_642_000));
        assertThat(year.resultWithoutSavedMoney().money()).isEqualTo(tkr(-1825));
        assertThat(year.useOfSavedMoney().money()).isEqualTo(tkr(1825));
        assertThat(year.openingEquity().money()).isEqualTo(tkr(5600));
        assertThat(year.closingEquity().money()).isEqualTo(tkr(3775));
        assertThat(year.openingPercent().percent()).isEqualByComparingTo("30.0");
        assertThat(year.closingPercent().percent()).isEqualByComparingTo("20.2");
    }

    @Test
    void whatIsFreeForNewInsatserFollowsTheFormulaOfTheForbund() {
        assertThat(year.disposable().money()).isEqualTo(tkr(3775));
    }

    @Test
    void theGoalAreasAreThoseOfThePlan() {
        assertThat(figures.areas(HallandBudget.YEAR))
                .extracting(sum -> sum.area().name(), sum -> sum.amount().money())
                .containsExactly(
                        tuple("Samordnad rehabilitering", tkr(11_147)),
                        tuple("Inkluderande arbetsliv", tkr(3310)),
                        tuple("Metodutveckling", tkr(1960)));
    }

    @Test
    void theNextYearOpensWithWhatThisOneLeaves() {
        YearFigures next = figures.of(new FinancialYear(2019));
        assertThat(next.openingEquity().money()).isEqualTo(tkr(3775));
        assertThat(next.closingEquity().money()).isEqualTo(tkr(1950));
        assertThat(figures.of(new FinancialYear(2020)).contributions().money()).isEqualTo(Money.ofKronor(18_362_370));
    }

    @Test
    void theLadderWarnsAboveAFifthOfTheContributions() {
        assertThat(year.recommendedEquity().money()).isEqualTo(Money.ofKronor(3_728_400));
        assertThat(year.isAboveRecommended()).isTrue();
        assertThat(figures.of(new FinancialYear(2019)).isAboveRecommended()).isFalse();
    }
}
