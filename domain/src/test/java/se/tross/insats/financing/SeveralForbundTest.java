package se.tross.insats.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.insats.FinancingSource;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** S6: each förbund registers its own part and cost. */
class SeveralForbundTest {

    private static final FinancialYear Y2018 = new FinancialYear(2018);
    private static final FinancialYear Y2019 = new FinancialYear(2019);

    private static FinancingTerms pays(FinancialYear year, FinancingSource source, String payer, long kronor) {
        return new FinancingTerms(year, source, payer, Money.ofKronor(kronor));
    }

    private static final JointCost JOINT = JointCost.of(List.of(
            pays(Y2018, FinancingSource.FORBUND, "", 400),
            pays(Y2018, FinancingSource.PARTY_IN_KIND, "Region Norr", 100),
            pays(Y2018, FinancingSource.OTHER_FORBUND, "Vättern", 250),
            pays(Y2019, FinancingSource.OTHER_FORBUND, "vättern", 50),
            pays(Y2019, FinancingSource.OTHER_FORBUND, "Bergslagen", 75)));

    @Test
    void theOwnPartStandsFirstAndTheOthersByName() {
        assertThat(JOINT.years()).containsExactly(Y2018, Y2019);
        assertThat(JOINT.parts()).extracting(JointCost.Part::forbund).containsExactly("", "Bergslagen", "Vättern");
        assertThat(JOINT.parts())
                .extracting(JointCost.Part::sum)
                .containsExactly(Money.ofKronor(500), Money.ofKronor(75), Money.ofKronor(300));
        assertThat(JOINT.parts().get(0).of(Y2019)).isEqualTo(Money.ZERO);
    }

    @Test
    void theWholeIsWhatAllPay() {
        assertThat(JOINT.sum(Y2018)).isEqualTo(Money.ofKronor(750));
        assertThat(JOINT.sum(Y2019)).isEqualTo(Money.ofKronor(125));
        assertThat(JOINT.sum()).isEqualTo(Money.ofKronor(875));
    }

    @Test
    void anInsatsOfOneForbundHasNoOtherParts() {
        JointCost alone = JointCost.of(List.of(pays(Y2018, FinancingSource.FORBUND, "", 400)));
        assertThat(alone.isJoint()).isFalse();
        assertThat(alone.sum()).isEqualTo(Money.ZERO);
    }

    @Test
    void anotherForbundIsNoMoneyForTheOwnPart() {
        assertThat(FinancingSource.OTHER_FORBUND.isCash()).isFalse();
        assertThat(FinancingSource.ofOwnPart()).doesNotContain(FinancingSource.OTHER_FORBUND);
    }
}
