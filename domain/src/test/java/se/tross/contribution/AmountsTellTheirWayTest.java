package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.Membership;
import se.tross.forbund.Strand;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Origin;
import se.tross.shared.refusal.Texts;

/** Talets väg: every amount can say, in words, where it comes from. */
class AmountsTellTheirWayTest {
    private final Membership halland = HallandMembers.in2018();

    @Test
    void theWayOfHyltesContribution() {
        ContributionComputation computed = ContributionComputation.of(
                HallandKey.total(), new PlanDecision("§ 34", HallandKey.DECIDED), HallandKey.terms(), halland);
        assertThat(way(computed.of(HallandMembers.HYLTE).orElseThrow().origin(), Texts.SWEDISH))
                .containsExactly(
                        "Hylte kommun: 1 % av 18 642 000 kr är 186 420 kr, utan avrundning.",
                        "> Kommunerna fördelar sin del efter fasta procent av hela summan. Fördelningsnyckel från "
                                + "2018-01-01; källa: Överenskommelse, 2017-11-17.",
                        "> > Förbundsordningen § 12.",
                        "> Kommunerna: 25 % av 18 642 000 kr är 4 660 500 kr.",
                        "> > Lag (2003:1210) 5 §: Försäkringskassan betalar 50 %, regionerna tillsammans 25 % och "
                                + "kommunerna tillsammans 25 %.",
                        "> > Bidragen tillsammans: 18 642 000 kr enligt Verksamhetsplan 2018–2020, 2017-11-17.",
                        "> Beslutad av styrelsen, § 34, 2017-11-17.");
    }

    @Test
    void roundingIsToldOnlyWhereThereIsAny() {
        PlanBasis state =
                new PlanBasis(Basis.STATE_AMOUNT, Money.ofKronor(1_000_001), "Regleringsbrev", HallandKey.DECIDED);
        ContributionComputation computed = ContributionComputation.of(
                state, null, HallandKey.terms(KeyMethod.OWN_WEIGHTS, "1", "1", "1", "1", "1", "2"), halland);
        assertThat(way(computed.of(HallandMembers.FALKENBERG).orElseThrow().origin(), Texts.SWEDISH))
                .contains(
                        "Falkenbergs kommun: 14,285714 % av 500 000 kr är 71 428,57 kr, avrundat till 71 429 kr. "
                                + "Avvikelsen är 0,43 kr.",
                        "> Hela kronor: överskjutande kronor går till de största resterna, vid lika rest i "
                                + "förbundsordningens ordning.",
                        "> > Staten betalar hälften: 2 gånger 1 000 001 kr är 2 000 002 kr.",
                        "> > > Statens belopp: 1 000 001 kr enligt Regleringsbrev, 2017-11-17.",
                        "> Inte beslutad ännu.");
        assertThat(way(computed.of(HallandMembers.REGION).orElseThrow().origin(), Texts.SWEDISH))
                .startsWith("Region Halland är ensam betalare: Regionerna betalar tillsammans 500 001 kr.")
                .noneMatch(sentence -> sentence.contains("Hela kronor"));
    }

    @ParameterizedTest
    @EnumSource(KeyMethod.class)
    void everyMethodHasSentencesInBothLanguages(KeyMethod method) {
        boolean isMix = method == KeyMethod.SUPPORT_MEASURE_MIX;
        List<KeyWeight> rows = HallandKey.terms(method, "7", "6", "5", "4", "2", "1").weights().stream()
                .map(row -> new KeyWeight(row.memberId(), row.weight(), isMix ? BigDecimal.TEN : null))
                .toList();
        ContributionComputation computed = ContributionComputation.of(
                HallandKey.TOTAL, HallandKey.terms(method, isMix ? BigDecimal.valueOf(75) : null, rows), halland);
        for (ComputedContribution one : computed.contributions()) {
            assertThat(way(one.origin(), Texts.SWEDISH)).allMatch(sentence -> !sentence.contains("{"));
            assertThat(way(one.origin(), Texts.ENGLISH)).allMatch(sentence -> !sentence.contains("{"));
        }
    }

    @Test
    void whatWasKeptTellsTheSameWayAsWhatWasComputed() {
        PlanDecision decision = new PlanDecision("§ 34", HallandKey.DECIDED);
        ContributionComputation computed =
                ContributionComputation.of(HallandKey.total(), decision, HallandKey.terms(), halland);
        ContributionComputation kept = ContributionComputation.kept(
                HallandKey.total(),
                decision,
                HallandKey.terms(),
                computed.contributions().stream()
                        .map(one -> new KeptContribution(one.member(), one.weight(), one.rounded()))
                        .toList());
        assertThat(kept.contributions()).isEqualTo(computed.contributions());
        assertThat(kept.total()).isEqualTo(computed.total());
        assertThat(kept.of(Strand.REGION)).isEqualTo(computed.of(Strand.REGION));
    }

    @Test
    void aComputationSurvivesTheSession() throws IOException, ClassNotFoundException {
        ContributionComputation computed = ContributionComputation.of(HallandKey.TOTAL, HallandKey.terms(), halland);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(computed);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ContributionComputation) in.readObject()).contributions())
                    .isEqualTo(computed.contributions());
        }
    }

    private static List<String> way(Origin origin, Locale locale) {
        List<String> sentences = new ArrayList<>();
        tell(origin, Texts.in(locale), "", sentences);
        return sentences;
    }

    private static void tell(Origin origin, Texts texts, String indent, List<String> sentences) {
        sentences.add(indent + texts.text(origin.key(), origin.arguments()).replace('\u00a0', ' '));
        origin.inputs().forEach(input -> tell(input, texts, indent + "> ", sentences));
    }
}
