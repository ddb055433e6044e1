package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.contribution.GroundRefusal.KeyParagraphTooLong;
import se.tross.contribution.GroundRefusal.SourceTooLong;
import se.tross.forbund.HallandMembers;
import se.tross.shared.money.Money;

/** The weightiest refusal stands first, since a disabled button has room for one. */
class RefusalsComeInOrderTest {

    @Test
    void ofAKeyThatHasEverythingWrong() {
        KeyTerms bad = new KeyTerms(
                HallandKey.FROM_2018,
                null,
                KeyMethod.OWN_WEIGHTS,
                null,
                " ",
                null,
                null,
                null,
                List.of(
                        KeyWeight.of(HallandMembers.HYLTE, BigDecimal.ONE),
                        KeyWeight.of(HallandMembers.HYLTE, BigDecimal.ONE),
                        KeyWeight.of(HallandMembers.FK, BigDecimal.ONE)));
        assertThat(HallandKey.rules(HallandKey.FROM_2018).refusals(bad))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly(
                        "KeyParagraphMissing",
                        "SourceMissing",
                        "SourceDateMissing",
                        "KeyOverlaps",
                        "KeyRowForNoPayer",
                        "KeyRowTwice",
                        "KeyRowMissing",
                        "KeyRowMissing",
                        "KeyRowMissing",
                        "KeyRowMissing",
                        "KeyRowMissing");
    }

    @Test
    void ofAKeyWhoseTextsAreTooLong() {
        KeyTerms terms = HallandKey.terms();
        KeyTerms wordy = new KeyTerms(
                terms.validity(),
                null,
                terms.municipalMethod(),
                null,
                "§".repeat(201),
                "x".repeat(201),
                terms.sourceDate(),
                "",
                terms.weights());
        assertThat(HallandKey.rules().refusals(wordy))
                .containsExactly(new KeyParagraphTooLong(200), new SourceTooLong(200));
    }

    @Test
    void ofABasisThatHasEverythingWrong() {
        List<ContributionRefusal> refusals = new PlanBasis(Basis.TOTAL, Money.ZERO, "", null).refusals();
        assertThat(refusals).hasSize(3).isSortedAccordingTo(ContributionRefusal.PRECEDENCE);
    }

    @Test
    void aTriedKeyNeedsNoDocument() {
        KeyTerms terms = HallandKey.terms();
        KeyTerms tried = new KeyTerms(
                terms.validity(), null, terms.municipalMethod(), null, null, null, null, null, terms.weights());
        ContributionComputation computed = ContributionComputation.of(HallandKey.TOTAL, tried, HallandMembers.in2018());
        assertThat(computed.of(HallandMembers.HYLTE)
                        .orElseThrow()
                        .origin()
                        .inputs()
                        .get(0)
                        .key())
                .isEqualTo("contribution.origin.keyTried");
    }
}
