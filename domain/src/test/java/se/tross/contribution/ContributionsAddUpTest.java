package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.contribution.BasisRefusal.BasisMissing;
import se.tross.contribution.BasisRefusal.BasisNotWholeKronor;
import se.tross.contribution.PlanRefusal.KeyDoesNotFitMembers;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.money.Fraction;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** L6, R-ROUND: half, quarter, quarter, and not a krona lost on the way. */
class ContributionsAddUpTest {
    private static final long SEED = 20031210;
    private final Membership halland = HallandMembers.in2018();

    @ParameterizedTest(name = "{0} kr")
    @CsvSource(textBlock = """
            18642000, 9321000, 4660500, 4660500
            18642001, 9321001, 4660500, 4660500
            18642002, 9321001, 4660501, 4660500
            18642003, 9321001, 4660501, 4660501
            18642004, 9321002, 4660501, 4660501
            1,        1,       0,       0
            2,        1,       1,       0
            3,        1,       1,       1
            4,        2,       1,       1
            """)
    void oddKronorGoToTheLargestRemainderAndThenByTheCharter(long total, long state, long region, long municipal) {
        ContributionComputation computed =
                ContributionComputation.of(Money.ofKronor(total), HallandKey.terms(), halland);
        assertThat(computed.of(Strand.STATE).money()).isEqualTo(Money.ofKronor(state));
        assertThat(computed.of(Strand.REGION).money()).isEqualTo(Money.ofKronor(region));
        assertThat(computed.of(Strand.MUNICIPALITY).money()).isEqualTo(Money.ofKronor(municipal));
    }

    @ParameterizedTest(name = "the state gives {0} kr")
    @CsvSource({"9321000, 4660500, 4660500", "9321001, 4660501, 4660500", "1, 1, 0"})
    void theOthersFollowTheStateAndTheRegionsTakeTheOddKrona(long state, long region, long municipal) {
        PlanBasis basis = new PlanBasis(Basis.STATE_AMOUNT, Money.ofKronor(state), "FK:s beslut", HallandKey.DECIDED);
        ContributionComputation computed = ContributionComputation.of(basis, null, HallandKey.terms(), halland);
        assertThat(computed.total().money()).isEqualTo(Money.ofKronor(2 * state));
        assertThat(computed.of(Strand.STATE).money()).isEqualTo(Money.ofKronor(state));
        assertThat(computed.of(Strand.REGION).money()).isEqualTo(Money.ofKronor(region));
        assertThat(computed.of(Strand.MUNICIPALITY).money()).isEqualTo(Money.ofKronor(municipal));
    }

    @Test
    void theRemainderIsShownForEveryPayer() {
        // a quarter of 28 kr is 7 kr; six equal municipalities have 1 1/6 kr each, so the first in the charter gets 2
        // kr
        ContributionComputation computed = ContributionComputation.of(
                Money.ofKronor(28), HallandKey.terms(KeyMethod.OWN_WEIGHTS, "1", "1", "1", "1", "1", "1"), halland);
        ComputedContribution first = computed.of(HallandMembers.FALKENBERG).orElseThrow();
        ComputedContribution last = computed.of(HallandMembers.VARBERG).orElseThrow();
        assertThat(first.rounded()).isEqualTo(Money.ofKronor(2));
        assertThat(first.exactKronor()).isEqualTo(Fraction.of(7, 6));
        assertThat(first.deviation()).isEqualTo(Fraction.of(5, 6));
        assertThat(last.rounded()).isEqualTo(Money.ofKronor(1));
        assertThat(last.deviation()).isEqualTo(Fraction.of(-1, 6));
        assertThat(computed.kronorHandedOut()).isOne();
    }

    @Test
    void inhabitantsDivideTheQuarter() {
        ContributionComputation computed = ContributionComputation.of(
                Money.ofKronor(400),
                HallandKey.terms(KeyMethod.INHABITANTS, "10", "20", "30", "10", "20", "10"),
                halland);
        assertThat(computed.contributions())
                .extracting(one -> one.rounded().kronor())
                .containsExactly(200L, 100L, 10L, 20L, 30L, 10L, 20L, 10L);
    }

    @Test
    void theMixWeighsBothPartsExactly() {
        // 75 % by försörjningsmått (1 of 3, 2 of 3) and 25 % by inhabitants (9 of 10, 1 of 10)
        List<RegisteredMember> two = HallandMembers.invented(1, 2);
        List<KeyWeight> rows = List.of(
                new KeyWeight(2000, BigDecimal.valueOf(9000), BigDecimal.ONE),
                new KeyWeight(2001, BigDecimal.valueOf(1000), BigDecimal.valueOf(2)));
        KeyTerms key = HallandKey.terms(KeyMethod.SUPPORT_MEASURE_MIX, BigDecimal.valueOf(75), rows);
        ContributionComputation computed =
                ContributionComputation.of(Money.ofKronor(160_000), key, Membership.on(halland.day(), two));
        // 40 000 × (0,75 × 1/3 + 0,25 × 9/10) = 40 000 × 0,475
        assertThat(computed.of(2000).orElseThrow().rounded()).isEqualTo(Money.ofKronor(19_000));
        assertThat(computed.of(2001).orElseThrow().rounded()).isEqualTo(Money.ofKronor(21_000));
    }

    @Test
    void severalRegionsDivideTheirQuarterByTheirOwnMethod() {
        Membership membership = Membership.on(halland.day(), HallandMembers.invented(2, 3));
        KeyTerms key = new KeyTerms(
                HallandKey.FROM_2018,
                KeyMethod.PERCENT_OF_QUARTER,
                KeyMethod.INHABITANTS_16_64,
                null,
                "§ 9",
                "SCB",
                HallandKey.DECIDED,
                "",
                List.of(
                        KeyWeight.of(1000, new BigDecimal("62.5")),
                        KeyWeight.of(1001, new BigDecimal("37.5")),
                        KeyWeight.of(2000, BigDecimal.valueOf(5000)),
                        KeyWeight.of(2001, BigDecimal.valueOf(3000)),
                        KeyWeight.of(2002, BigDecimal.valueOf(2000))));
        assertThat(ContributionComputation.of(Money.ofKronor(8_000_000), key, membership)
                        .contributions())
                .extracting(one -> one.rounded().kronor())
                .containsExactly(4_000_000L, 1_250_000L, 750_000L, 1_000_000L, 600_000L, 400_000L);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -18642000, 10000000001L})
    void refusesTotalsThatNobodyCanPay(long kronor) {
        Money total = Money.ofKronor(kronor);
        KeyTerms key = HallandKey.terms();
        assertThatThrownBy(() -> ContributionComputation.of(total, key, halland))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refusesATotalWithOreOrNone() {
        KeyTerms key = HallandKey.terms();
        assertThat(PlanBasis.amountRefusals(Money.ofOre(1_864_200_001)))
                .containsExactly(new BasisNotWholeKronor(Money.ofOre(1_864_200_001)));
        assertThatThrownBy(() -> ContributionComputation.of(null, key, halland))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new BasisMissing()));
    }

    @Test
    void refusesAKeyThatLacksAPayer() {
        KeyTerms withoutVarberg = HallandKey.terms(KeyMethod.OWN_WEIGHTS, "1", "1", "1", "1", "1");
        assertThatThrownBy(() -> ContributionComputation.of(HallandKey.TOTAL, withoutVarberg, halland))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first())
                                .isEqualTo(new KeyDoesNotFitMembers(halland.day(), List.of("Varbergs kommun"))));
    }

    @TestFactory
    Stream<DynamicTest> whateverTheWeightsTheSumIsTheTotal() {
        Random random = new Random(SEED);
        return Stream.of(1, 2, 3, 12, 290)
                .map(size -> DynamicTest.dynamicTest(size + " municipalities, seed " + SEED, () -> {
                    Membership membership = Membership.on(halland.day(), HallandMembers.invented(1 + size / 20, size));
                    for (int i = 0; i < 40; i++) {
                        addsUp(membership, random);
                    }
                }));
    }

    private static void addsUp(Membership membership, Random random) {
        KeyTerms key = InventedKeys.byInhabitants(membership, random);
        Money total = Money.ofKronor(1 + random.nextInt(2_000_000_000));
        ContributionComputation computed = ContributionComputation.of(total, key, membership);
        assertThat(Money.sum(computed.contributions().stream()
                        .map(ComputedContribution::rounded)
                        .toList()))
                .isEqualTo(total);
        assertThat(computed.contributions()).allSatisfy(one -> {
            assertThat(Fraction.of(one.rounded().kronor(), 1).minus(one.exactKronor()))
                    .isEqualTo(one.deviation());
            assertThat(one.deviation()).isBetween(Fraction.of(-1, 1), Fraction.ONE);
        });
        for (Strand strand : Strand.values()) {
            Fraction exact = strand.share().fraction().times(Fraction.of(total.kronor(), 1));
            Fraction deviation =
                    Fraction.of(computed.of(strand).money().kronor(), 1).minus(exact);
            assertThat(deviation).isBetween(Fraction.of(-3, 4), Fraction.of(3, 4));
        }
    }
}
