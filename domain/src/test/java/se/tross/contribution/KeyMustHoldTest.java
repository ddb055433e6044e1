package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.contribution.KeyRefusal.KeyDoesNotSum;
import se.tross.contribution.KeyRefusal.KeyMethodMissing;
import se.tross.contribution.KeyRefusal.KeyOverlaps;
import se.tross.contribution.KeyRefusal.KeyRowForNoPayer;
import se.tross.contribution.KeyRefusal.KeyRowTwice;
import se.tross.contribution.KeyRefusal.KeyUsedByDecidedPlan;
import se.tross.contribution.KeyRefusal.MembershipChangesWithinKey;
import se.tross.contribution.KeyRefusal.MixPercentOutOfRange;
import se.tross.contribution.KeyRefusal.SupportMeasureAllZero;
import se.tross.contribution.KeyRefusal.SupportMeasureMissing;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.MemberRegister;
import se.tross.forbund.Party;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** L6, L7: a key that does not sum, overlaps or forgets somebody is never kept. */
class KeyMustHoldTest {
    private static final LocalDate NEW_YEAR_2019 = LocalDate.of(2019, 1, 1);
    private final KeyRules rules = HallandKey.rules();

    @ParameterizedTest(name = "{0}, {2}")
    @CsvSource(textBlock = """
            PERCENT_OF_TOTAL,   3,    8,  25,    0
            PERCENT_OF_TOTAL,   2.9,  8,  24.9,  0.1
            PERCENT_OF_TOTAL,   3.1,  8,  25.1,  -0.1
            PERCENT_OF_TOTAL,   3,    8.000001, 25.000001, -0.000001
            PERCENT_OF_QUARTER, 78,   8,  100,   0
            PERCENT_OF_QUARTER, 77.9, 8,  99.9,  0.1
            PERCENT_OF_QUARTER, 78.1, 8,  100.1, -0.1
            """)
    void fixedPerCentAddUpExactly(
            KeyMethod method, String falkenberg, String halmstad, BigDecimal sum, BigDecimal off) {
        List<ContributionRefusal> refusals =
                rules.refusals(HallandKey.terms(method, falkenberg, halmstad, "1", "2", "6", "5"));
        BigDecimal due = sum.add(off);
        if (off.signum() == 0) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals).singleElement().isInstanceOfSatisfying(KeyDoesNotSum.class, refusal -> {
                assertThat(refusal.strand()).isEqualTo(Strand.MUNICIPALITY);
                assertThat(refusal.sum()).isEqualByComparingTo(sum);
                assertThat(refusal.due()).isEqualByComparingTo(due);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_WEIGHTS, 0, WeightNotPositive",
        "OWN_WEIGHTS, -1, WeightNotPositive",
        "OWN_WEIGHTS, 0.0000001, WeightNotUsable",
        "OWN_WEIGHTS, 1000000000000, WeightNotUsable",
        "INHABITANTS, 10213.5, InhabitantsNotWhole",
        "INHABITANTS_16_64, 6000.5, InhabitantsNotWhole",
        "INHABITANTS, 0, WeightNotPositive"
    })
    void everyWeightIsWhatTheMethodSays(KeyMethod method, String weight, String refusal) {
        assertThat(rules.refusals(HallandKey.terms(method, weight, "1", "1", "1", "1", "1")))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly(refusal);
    }

    @ParameterizedTest
    @CsvSource({"3 8 1 2 6, KeyRowMissing", "'', KeyRowMissing"})
    void everyPayerHasARow(String weights, String refusal) {
        String[] present = weights.isEmpty() ? new String[0] : weights.split(" ");
        assertThat(rules.refusals(HallandKey.terms(KeyMethod.OWN_WEIGHTS, present)))
                .hasSize(6 - present.length)
                .allSatisfy(one -> assertThat(one.getClass().getSimpleName()).isEqualTo(refusal));
    }

    @Test
    void nobodyElseHasARow() {
        List<KeyWeight> rows = new ArrayList<>(HallandKey.terms().weights());
        rows.add(KeyWeight.of(HallandMembers.FK, BigDecimal.ONE));
        rows.add(KeyWeight.of(HallandMembers.REGION, BigDecimal.ONE));
        rows.add(KeyWeight.of(HallandMembers.AF, BigDecimal.ONE));
        rows.add(KeyWeight.of(4711, BigDecimal.ONE));
        rows.add(KeyWeight.of(HallandMembers.HYLTE, BigDecimal.ONE));
        assertThat(rules.refusals(HallandKey.terms().with(rows)))
                .containsExactly(
                        new KeyRowForNoPayer("Försäkringskassan"),
                        new KeyRowForNoPayer("Region Halland"),
                        new KeyRowForNoPayer("Arbetsförmedlingen"),
                        new KeyRowForNoPayer("4711"),
                        new KeyRowTwice("Hylte kommun"));
    }

    @Test
    void severalPayersNeedAMethod() {
        assertThat(rules.refusals(HallandKey.terms(null, null, List.of())))
                .containsExactly(new KeyMethodMissing(Strand.MUNICIPALITY));
    }

    @ParameterizedTest(name = "another key {0} to {1}: overlaps {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2016-01-01, 2017-12-31, false
            2016-01-01, 2018-01-01, true
            2016-01-01, -,          true
            2018-01-01, 2018-01-01, true
            2030-01-01, -,          true
            """)
    void noTwoKeysOnOneDay(LocalDate from, LocalDate to, boolean overlaps) {
        Period other = new Period(from, to);
        assertThat(HallandKey.rules(other).refusals(HallandKey.terms()).equals(List.of(new KeyOverlaps(other))))
                .isEqualTo(overlaps);
    }

    @Test
    void aKeyEndsWhenTheMembershipChanges() {
        List<RegisteredMember> members = new ArrayList<>(HallandMembers.all());
        members.add(
                new RegisteredMember(1440, "1440", "Ale kommun", Party.MUNICIPALITY, 10, Period.from(NEW_YEAR_2019)));
        KeyRules widened = new KeyRules(new MemberRegister(members), List.of());
        assertThat(widened.refusals(HallandKey.terms()))
                .contains(new MembershipChangesWithinKey("Ale kommun", Period.from(NEW_YEAR_2019)));
        KeyTerms until2018 = new KeyTerms(
                new FinancialYear(2018).period(),
                null,
                KeyMethod.PERCENT_OF_TOTAL,
                null,
                "§ 12",
                "Överenskommelse",
                HallandKey.DECIDED,
                "",
                HallandKey.terms().weights());
        assertThat(widened.refusals(until2018)).isEmpty();
    }

    @Test
    void theMixNeedsItsProportionAndItsMeasures() {
        List<KeyWeight> rows = HallandKey.terms().weights().stream()
                .map(row -> new KeyWeight(row.memberId(), BigDecimal.TEN, BigDecimal.ZERO))
                .toList();
        assertThat(rules.refusals(HallandKey.terms(KeyMethod.SUPPORT_MEASURE_MIX, BigDecimal.valueOf(75), rows)))
                .containsExactly(new SupportMeasureAllZero());
        assertThat(rules.refusals(HallandKey.terms(KeyMethod.SUPPORT_MEASURE_MIX, BigDecimal.valueOf(100), rows)))
                .containsExactly(new MixPercentOutOfRange());
        assertThat(rules.refusals(HallandKey.terms(
                        KeyMethod.SUPPORT_MEASURE_MIX,
                        BigDecimal.valueOf(75),
                        HallandKey.terms().weights())))
                .hasSize(6)
                .hasOnlyElementsOfType(SupportMeasureMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12-31", "2005-01-01"})
    void refusesAKeyThatEndsBeforeItBegins(LocalDate to) {
        LocalDate from = HallandKey.FROM_2018.from();
        assertThatThrownBy(() -> KeyTerms.validity(from, to)).isInstanceOf(Refused.class);
        AllocationKey key = new AllocationKey(1, HallandKey.terms(), rules);
        assertThatThrownBy(() -> key.end(to)).isInstanceOf(Refused.class);
    }

    @Test
    void aKeyKeepsItsTermsInCharterOrder() {
        List<KeyWeight> backwards = new ArrayList<>(HallandKey.terms().weights());
        Collections.reverse(backwards);
        AllocationKey key = new AllocationKey(1, HallandKey.terms().with(backwards), rules);
        assertThat(key.terms()).isEqualTo(HallandKey.terms());
        assertThat(key.rows()).extracting(KeyRow::position).containsExactly(1, 2, 3, 4, 5, 6);
        assertThatThrownBy(() -> new AllocationKey(
                        1, HallandKey.terms(KeyMethod.PERCENT_OF_TOTAL, "3", "8", "1", "2", "6", "4.9"), rules))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRevisedKeyKeepsTheRowsOfThoseWhoStay() {
        AllocationKey key = new AllocationKey(1, HallandKey.terms(), rules);
        List<KeyRow> before = key.rows();
        key.revise(HallandKey.terms(KeyMethod.PERCENT_OF_TOTAL, "4", "7", "1", "2", "6", "5"), rules, List.of());
        assertThat(key.rows()).containsExactlyElementsOf(before);
        assertThat(key.rows().get(0).weight().weight()).isEqualByComparingTo("4");
    }

    @Test
    void aKeyThatADecidedPlanRestsOnIsNotChanged() {
        AllocationKey key = new AllocationKey(1, HallandKey.terms(), rules);
        List<FinancialYear> decided = List.of(new FinancialYear(2018));
        KeyTerms terms = HallandKey.terms();
        assertThatThrownBy(() -> key.revise(terms, rules, decided))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first()).isEqualTo(new KeyUsedByDecidedPlan(decided)));
    }
}
