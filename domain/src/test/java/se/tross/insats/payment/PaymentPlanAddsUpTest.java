package se.tross.insats.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.insats.payment.PaymentPlan.Instalment;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

class PaymentPlanAddsUpTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 12})
    void theInstalmentsAddUpToTheGrantInWholeKronor(int parts) {
        PaymentPlan plan = PaymentPlan.even(YEAR, Money.ofKronor(1_960_001), parts);
        assertThat(plan.instalments()).hasSize(parts);
        assertThat(plan.total()).isEqualTo(Money.ofKronor(1_960_001));
        assertThat(plan.instalments()).allMatch(one -> one.amount().isWholeKronor());
        assertThat(plan.instalments().get(0).due()).isEqualTo(LocalDate.of(2018, 1, 1));
    }

    @Test
    void aTertialPlanBeginsWithEachTertial() {
        assertThat(PaymentPlan.even(YEAR, Money.ofKronor(100), 3).instalments())
                .containsExactly(
                        new Instalment(LocalDate.of(2018, 1, 1), Money.ofKronor(34)),
                        new Instalment(LocalDate.of(2018, 5, 1), Money.ofKronor(33)),
                        new Instalment(LocalDate.of(2018, 9, 1), Money.ofKronor(33)));
    }

    @Test
    void daysOfOnesOwnArePutInOrder() {
        LocalDate spring = LocalDate.of(2018, 3, 15);
        LocalDate autumn = LocalDate.of(2018, 10, 15);
        assertThat(PaymentPlan.onDays(Money.ofOre(101), List.of(autumn, spring)).instalments())
                .containsExactly(new Instalment(spring, Money.ofOre(51)), new Instalment(autumn, Money.ofOre(50)));
    }

    @Test
    void aYearHasNoFiveEqualParts() {
        assertThatThrownBy(() -> PaymentPlan.even(YEAR, Money.ofKronor(5), 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
