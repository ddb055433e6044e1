package se.tross.insats.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.insats.InsatsRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.time.FinancialYear;

/** What becomes of money that was not used, and when the rest is to be asked for. */
class UnusedMoneyAndPlansTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final LocalDate TODAY = LocalDate.of(2018, 12, 20);
    private static final Money LEFT = Money.ofKronor(100);

    private static List<String> names(List<InsatsRefusal> refusals) {
        return refusals.stream().map(one -> one.getClass().getSimpleName()).toList();
    }

    private static UnusedTerms unused(long ore, String decision, LocalDate day) {
        return new UnusedTerms(YEAR, UnusedKind.CARRIED, Money.ofOre(ore), decision, day);
    }

    @Test
    void oneOreMoreThanIsLeftIsTooMuch() {
        assertThat(unused(10_000, "§ 7", TODAY).refusals(LEFT, TODAY)).isEmpty();
        assertThat(names(unused(10_001, "§ 7", TODAY).refusals(LEFT, TODAY))).containsExactly("UnusedExceedsLeft");
    }

    @Test
    void itRestsOnADecisionThatIsMade() {
        assertThat(names(unused(0, " ", null).refusals(LEFT, TODAY)))
                .containsExactly("UnusedNotPositive", "UnusedDecisionMissing", "UnusedDayMissing");
        assertThat(names(unused(1, "§ 7", TODAY.plusDays(1)).refusals(LEFT, TODAY)))
                .containsExactly("UnusedDayMissing");
        assertThat(names(unused(1, "x".repeat(201), TODAY).refusals(LEFT, TODAY)))
                .containsExactly("UnusedDecisionTooLong");
    }

    @Test
    void aPlanIsOfEvenPartsOrOfOwnDaysOfTheYear() {
        assertThat(new PlanWish(YEAR, 12, List.of()).plan(LEFT).total()).isEqualTo(LEFT);
        assertThat(names(new PlanWish(YEAR, 5, List.of()).refusals(Money.ZERO)))
                .containsExactly("PlanYearNotGranted", "PlanPartsUneven");
        assertThat(names(new PlanWish(YEAR, 0, List.of()).refusals(LEFT))).containsExactly("PlanDaysMissing");
        LocalDate last = YEAR.lastDay();
        assertThat(names(new PlanWish(YEAR, 0, List.of(last, last, last.plusDays(1))).refusals(LEFT)))
                .containsExactly("PlanDayTwice", "PlanDayOutsideYear");
        assertThat(new PlanWish(YEAR, 0, List.of(last, YEAR.firstDay()))
                        .plan(LEFT)
                        .instalments())
                .extracting(PaymentPlan.Instalment::due)
                .containsExactly(YEAR.firstDay(), last);
    }

    @Test
    void aYearKnowsWhatIsLeftAfterWhatCameAndWent() {
        YearMoney year = new YearMoney(
                YEAR,
                new Amount(Money.ofKronor(100), Origin.of(Kind.INPUT, "insats.origin.decided")),
                Money.ofKronor(-20),
                Money.ofKronor(100),
                Money.ofKronor(50),
                Money.ofKronor(30),
                Money.ofKronor(5));
        assertThat(year.available()).isEqualTo(Money.ofKronor(80));
        assertThat(year.left()).isEqualTo(Money.ofKronor(30));
        assertThat(year.kept()).isEqualTo(Money.ofKronor(25));
    }
}
