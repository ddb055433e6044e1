package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** What would it cost us if? Each member sees its difference, in kr and in per cent. */
class ScenarioShowsDifferencesTest {
    private final Membership halland = HallandMembers.in2018();
    private final ContributionComputation base =
            ContributionComputation.of(HallandKey.TOTAL, HallandKey.terms(), halland);
    private final RegisteredMember ale = HallandMembers.municipality(1440, "Ale kommun", 10);

    @Test
    void anotherStateAmountMovesEverybodyAlike() {
        Scenario scenario =
                Scenario.anotherStateAmount(base, Money.ofKronor(9_321_000 + 932_100), HallandKey.terms(), halland);
        assertThat(scenario.rows())
                .extracting(
                        row -> row.change().difference().money().kronor(),
                        row -> row.change().change().percent().toPlainString())
                .containsExactly(
                        tuple(932_100L, "10.00"),
                        tuple(466_050L, "10.00"),
                        tuple(55_926L, "10.00"),
                        tuple(149_136L, "10.00"),
                        tuple(18_642L, "10.00"),
                        tuple(37_284L, "10.00"),
                        tuple(111_852L, "10.00"),
                        tuple(93_210L, "10.00"));
        assertThat(scenario.totalChange().difference().money()).isEqualTo(Money.ofKronor(1_864_200));
    }

    @Test
    void aNewMunicipalityChangesOnlyTheMunicipalQuarter() {
        // 5 of 25 per cent: the others give way by a fifth
        Scenario scenario = Scenario.newMunicipality(
                base, HallandKey.terms(), halland, ale, KeyWeight.of(ale.id(), BigDecimal.valueOf(5)));
        for (Strand strand : Strand.values()) {
            assertThat(scenario.tried().of(strand).money())
                    .isEqualTo(base.of(strand).money());
        }
        assertThat(scenario.tried().of(ale.id()).orElseThrow().rounded()).isEqualTo(Money.ofKronor(932_100));
        assertThat(scenario.tried().of(HallandMembers.HYLTE).orElseThrow().rounded())
                .isEqualTo(Money.ofKronor(149_136));
        ScenarioRow newcomer = scenario.rows().get(8);
        assertThat(newcomer.member()).isEqualTo(ale);
        assertThat(newcomer.before()).isNull();
        assertThat(newcomer.change()).isNull();
    }

    @Test
    void aNewMunicipalityAddsItsInhabitants() {
        KeyTerms key = HallandKey.terms(KeyMethod.INHABITANTS, "10", "10", "10", "10", "10", "10");
        ContributionComputation before = ContributionComputation.of(Money.ofKronor(280), key, halland);
        Scenario scenario = Scenario.newMunicipality(before, key, halland, ale, KeyWeight.of(ale.id(), BigDecimal.TEN));
        assertThat(scenario.tried().of(ale.id()).orElseThrow().rounded()).isEqualTo(Money.ofKronor(10));
        assertThat(scenario.tried().of(HallandMembers.HYLTE).orElseThrow().rounded())
                .isEqualTo(Money.ofKronor(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "25", "26"})
    void refusesANewcomerThatLeavesNothingToTheOthers(BigDecimal percent) {
        KeyTerms key = HallandKey.terms();
        KeyWeight weight = KeyWeight.of(ale.id(), percent);
        assertThatThrownBy(() -> Scenario.newMunicipality(base, key, halland, ale, weight))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherKeyLeavesTheTotalAlone() {
        Scenario scenario = Scenario.anotherKey(
                base, HallandKey.terms(KeyMethod.PERCENT_OF_TOTAL, "4", "7", "1", "2", "6", "5"), halland);
        assertThat(scenario.totalChange().difference().money()).isEqualTo(Money.ZERO);
        assertThat(scenario.rows())
                .extracting(row -> row.change().difference().money().kronor())
                .containsExactly(0L, 0L, 186_420L, -186_420L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aDifferenceTellsItsWay() {
        Scenario scenario = Scenario.anotherTotal(base, Money.ofKronor(20_000_000), HallandKey.terms(), halland);
        Change change = scenario.rows().get(0).change();
        assertThat(change.difference().origin().inputs())
                .containsExactly(
                        scenario.tried().of(HallandMembers.FK).orElseThrow().origin(),
                        base.of(HallandMembers.FK).orElseThrow().origin());
        assertThat(change.change().percent()).isEqualByComparingTo("7.28");
        assertThat(List.of(change.change().origin().inputs().get(0)))
                .containsExactly(change.difference().origin());
    }
}
