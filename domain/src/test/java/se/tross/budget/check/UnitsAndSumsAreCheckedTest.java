package se.tross.budget.check;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.HallandBudget.YEAR;
import static se.tross.budget.HallandBudget.tkr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.ExpectedContributions;
import se.tross.budget.HallandBudget;
import se.tross.budget.LineKind;
import se.tross.budget.check.AmountFinding.ContributionsDoNotAddUp;
import se.tross.budget.check.AmountFinding.LooksLikeKronor;
import se.tross.budget.check.AmountFinding.LooksLikeThousands;
import se.tross.budget.check.ContributionFinding.ContributionDiffersFromKey;
import se.tross.budget.check.ContributionFinding.ContributionPlanIsOutdated;
import se.tross.budget.check.ContributionFinding.ContributionPlanIsUndecided;
import se.tross.budget.check.ContributionFinding.ContributionsAreAssumed;
import se.tross.budget.check.ContributionFinding.ContributionsAreMissing;
import se.tross.budget.check.EquityFinding.PlanYearNeedsSavedMoney;
import se.tross.budget.check.EquityFinding.ResultNeedsSavedMoney;
import se.tross.budget.check.EquityFinding.SavedMoneyDoesNotSuffice;
import se.tross.budget.check.EquityFinding.SavedMoneyEndsInPlanYear;
import se.tross.contribution.PlanStatus;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;

/** Kronor in a field for thousands, sums that do not hold, contributions beside the key, saved money that ends. */
class UnitsAndSumsAreCheckedTest {

    private static List<BudgetFinding> units(BudgetContent budget) {
        return Checks.find(budget).stream()
                .filter(finding -> finding instanceof LooksLikeKronor || finding instanceof LooksLikeThousands)
                .toList();
    }

    @Test
    void kronorInAFieldForThousandsStandOutFromTheLinesOtherYears() {
        BudgetContent budget = Checks.with("VÄXA", row -> Checks.costing(row, 1_960_000_000L, 1_999_000, 2_039_000));
        assertThat(units(budget))
                .containsExactly(new LooksLikeKronor(
                        "cell-106-2018", "VÄXA", YEAR, tkr(1_960_000), Money.ofKronor(1_999_000), tkr(1960)));
    }

    @Test
    void aWholeLineInKronorStandsOutFromWhatTheMembersPay() {
        BudgetContent budget =
                Checks.with("VÄXA", row -> Checks.costing(row, 1_960_000_000L, 1_999_000_000L, 2_039_000_000L));
        assertThat(units(budget)).hasSize(3).allMatch(LooksLikeKronor.class::isInstance);
    }

    @Test
    void aWholeBudgetInKronorStandsOutToo() {
        List<BudgetRow> rows = HallandBudget.rows().stream()
                .map(row -> Checks.costing(row, row.in(YEAR).kronor() * 1000))
                .toList();
        assertThat(units(Checks.halland().with(rows))).hasSize(rows.size());
    }

    @Test
    void thousandsInAFieldForKronorStandOutFromTheLinesOtherYears() {
        BudgetContent budget = Checks.with("VÄXA", row -> Checks.costing(row, 1_960, 1_999_000, 2_039_000));
        assertThat(units(budget))
                .containsExactly(new LooksLikeThousands(
                        "cell-106-2018",
                        "VÄXA",
                        YEAR,
                        Money.ofKronor(1960),
                        Money.ofKronor(1_999_000),
                        Money.ofKronor(1_960_000)));
    }

    @Test
    void anInsatsForAFewKronorIsASlipAndABankFeeIsNone() {
        assertThat(units(Checks.with("VÄXA", row -> Checks.costing(row, 1_960, 1_960, 1_960))))
                .hasSize(3);
        assertThat(units(Checks.plus(Checks.line(201, LineKind.ADMINISTRATION, "Bankavgift", null, 2_000, 2_000))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // an insats that grows, ends, begins, is large or is small
        "400000, 4000000, 8000000",
        "1960000, 980000, 0",
        "0, 0, 1960000",
        "15000000, 15000000, 15000000",
        "50000, 50000, 60000",
        "10000, 20000, 400000"
    })
    void ordinaryChangesAreNoSlips(long first, long second, long third) {
        assertThat(units(Checks.with("VÄXA", row -> Checks.costing(row, first, second, third))))
                .isEmpty();
    }

    /** Lines between ten thousand and five million kronor that change by at most half a year are never called slips. */
    @Test
    void noBudgetOfOrdinaryLinesIsCalledASlip() {
        Random random = new Random(4711);
        for (int round = 0; round < 300; round++) {
            List<BudgetRow> rows = new ArrayList<>();
            for (int line = 1; line <= 12; line++) {
                long kronor = (long) Math.pow(10, 4 + 2.7 * random.nextDouble());
                rows.add(Checks.line(
                        line,
                        random.nextBoolean() ? LineKind.INSATS : LineKind.ADMINISTRATION,
                        "Rad " + line,
                        1L,
                        kronor,
                        kronor * (50 + random.nextInt(100)) / 100,
                        kronor * (50 + random.nextInt(100)) / 100));
            }
            assertThat(units(Checks.halland().with(rows))).as("round %s", round).isEmpty();
        }
    }

    private static BudgetContent counting(List<ExpectedContributions> contributions, Money opening) {
        BudgetContent halland = Checks.halland();
        return new BudgetContent(
                1,
                YEAR,
                halland.years(),
                opening,
                "",
                contributions,
                halland.rows(),
                halland.areas(),
                halland.disposable(),
                List.of(),
                null);
    }

    private static List<ExpectedContributions> withFirst(ExpectedContributions first) {
        List<ExpectedContributions> contributions = new ArrayList<>(HallandBudget.contributions());
        contributions.set(0, first);
        return contributions;
    }

    @Test
    void rowsThatDoNotAddUpAreAnError() {
        ExpectedContributions right = HallandBudget.contributions().get(0);
        Amount wrong =
                new Amount(right.amount().money().plus(tkr(2)), right.amount().origin());
        BudgetContent budget = counting(
                withFirst(new ExpectedContributions(YEAR, wrong, right.payers(), false)), HallandBudget.OPENING);
        assertThat(Checks.find(budget))
                .contains(new ContributionsDoNotAddUp("contributions-0-2018", YEAR, tkr(18_642), tkr(18_644)));
    }

    @Test
    void aBudgetYearWithoutPlanIsAnErrorAndAnAssumedPlanYearANote() {
        BudgetContent budget = counting(withFirst(ExpectedContributions.missing(YEAR)), HallandBudget.OPENING);
        assertThat(Checks.find(budget))
                .contains(new ContributionsAreMissing("contributions-0-2018", YEAR))
                .filteredOn(ContributionsAreAssumed.class::isInstance)
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    private static List<BudgetFinding> beside(PlanStanding plan) {
        return SelfCheck.of(new CheckSubject(BudgetFigures.of(Checks.halland()), List.of(), List.of(plan))).stream()
                .filter(ContributionFinding.class::isInstance)
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static TreeMap<Long, Money> byKey() {
        TreeMap<Long, Money> byKey = new TreeMap<>();
        HallandBudget.contributions()
                .get(0)
                .payers()
                .forEach(payer -> byKey.put(payer.memberId(), payer.amount().money()));
        return byKey;
    }

    @Test
    void contributionsStandBesideTheDecidedPlanAndTheKey() {
        assertThat(beside(new PlanStanding(YEAR, 1, PlanStatus.DECIDED, 1, byKey())))
                .isEmpty();
        assertThat(beside(new PlanStanding(YEAR, 1, PlanStatus.DECIDED, 1, new TreeMap<>())))
                .isEmpty();
        assertThat(beside(new PlanStanding(YEAR, 1, PlanStatus.DECIDED, 2, byKey())))
                .containsExactly(new ContributionPlanIsOutdated("contributions-0-2018", YEAR, 1, 2));
        assertThat(beside(new PlanStanding(YEAR, 1, PlanStatus.PROPOSED, 0, byKey())))
                .containsExactly(new ContributionPlanIsUndecided("contributions-0-2018", YEAR, 1, PlanStatus.PROPOSED));
        TreeMap<Long, Money> other = byKey();
        Long state = other.firstKey();
        Money amount = other.get(state);
        other.put(state, amount.plus(Money.ofOre(1)));
        assertThat(beside(new PlanStanding(YEAR, 1, PlanStatus.DECIDED, 1, other)))
                .singleElement()
                .isInstanceOfSatisfying(ContributionDiffersFromKey.class, finding -> {
                    assertThat(finding.amount()).isEqualTo(amount);
                    assertThat(finding.byKey()).isEqualTo(amount.plus(Money.ofOre(1)));
                });
    }

    @ParameterizedTest
    @CsvSource({"-1, LACK", "0, NEEDS", "1, NEEDS"})
    void savedMoneySufficesToTheOre(long beyond, String what) {
        Money opening = tkr(1825).plus(Money.ofOre(beyond));
        List<BudgetFinding> found = Checks.find(counting(HallandBudget.contributions(), opening)).stream()
                .filter(finding -> finding.field().equals("equity-0-2018"))
                .toList();
        assertThat(found).singleElement().satisfies(finding -> {
            if (what.equals("LACK")) {
                assertThat(finding).isEqualTo(new SavedMoneyDoesNotSuffice("equity-0-2018", YEAR, Money.ofOre(1)));
            } else {
                assertThat(finding)
                        .isInstanceOfSatisfying(
                                ResultNeedsSavedMoney.class,
                                needs -> assertThat(needs.closing().number()).isEqualByComparingTo(BigDecimal.ZERO));
            }
        });
    }

    @Test
    void aPlanYearWarnsBeforeTheReserveEnds() {
        List<BudgetFinding> found = Checks.find(counting(HallandBudget.contributions(), tkr(4000)));
        assertThat(found)
                .contains(
                        new PlanYearNeedsSavedMoney("equity-0-2019", YEAR.plusYears(1), tkr(-1825)),
                        new SavedMoneyEndsInPlanYear("equity-0-2020", YEAR.plusYears(2), Money.ofKronor(1_754_630)));
    }
}
