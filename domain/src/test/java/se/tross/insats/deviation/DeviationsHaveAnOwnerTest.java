package se.tross.insats.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.forbund.Party;
import se.tross.insats.DeviationRefusal.CollidingPartyMissing;
import se.tross.insats.DeviationRefusal.DeviationDayMissing;
import se.tross.insats.DeviationRefusal.DeviationInTheFuture;
import se.tross.insats.DeviationRefusal.DeviationOutcomeMissing;
import se.tross.insats.DeviationRefusal.DeviationTextMissing;
import se.tross.insats.DeviationRefusal.DeviationTextTooLong;
import se.tross.insats.DeviationRefusal.PlanDayMissing;
import se.tross.insats.DeviationRefusal.PlanMissing;
import se.tross.insats.DeviationRefusal.PlanOwnerMissing;
import se.tross.shared.refusal.Refused;

/** W6: whose rules collide, who owns the fix, what is done by when, what came of it. */
class DeviationsHaveAnOwnerTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Set<Party> TWO = EnumSet.of(Party.MUNICIPALITY, Party.FORSAKRINGSKASSAN);
    private static final DeviationSource NOWHERE = new DeviationSource(null, null);

    private static DeviationTerms terms(
            DeviationStatus status, String owner, String plan, LocalDate day, String outcome) {
        return new DeviationTerms(
                DeviationKind.SYSTEM_FAILURE,
                "Två planer",
                "De krockar",
                TWO,
                TODAY,
                owner,
                plan,
                day,
                status,
                outcome);
    }

    @Test
    void whatIsWrongIsToldAtOnceTheWeightiestFirst() {
        assertThat(new DeviationTerms(
                                DeviationKind.SYSTEM_FAILURE,
                                " ",
                                "",
                                Set.of(),
                                null,
                                "",
                                "",
                                null,
                                DeviationStatus.PLANNED,
                                "")
                        .refusals(TODAY))
                .containsExactly(
                        new DeviationTextMissing("title"),
                        new DeviationTextMissing("what"),
                        new CollidingPartyMissing(),
                        new DeviationDayMissing(),
                        new PlanOwnerMissing(),
                        new PlanMissing(),
                        new PlanDayMissing());
    }

    @ParameterizedTest
    @EnumSource(
            value = DeviationStatus.class,
            names = {"PLANNED", "BEING_TRIED"})
    void aPlanIsDecidedOnFridayAndTriedOnMonday(DeviationStatus status) {
        assertThat(terms(status, "", "Gemensam plan", TODAY, "").refusals(TODAY))
                .containsExactly(new PlanOwnerMissing());
        assertThat(terms(status, "Region Halland", "", TODAY, "").refusals(TODAY))
                .containsExactly(new PlanMissing());
        assertThat(terms(status, "Region Halland", "Gemensam plan", null, "").refusals(TODAY))
                .containsExactly(new PlanDayMissing());
        DeviationTerms planned = terms(status, "Region Halland", "Gemensam plan", TODAY, "");
        assertThat(planned.refusals(TODAY)).isEmpty();
        assertThat(planned.isLate(TODAY)).isFalse();
        assertThat(planned.isLate(TODAY.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeviationStatus.class,
            names = {"SOLVED", "NOT_SOLVED"})
    void whatIsOverSaysWhatCameOfIt(DeviationStatus status) {
        assertThat(terms(status, "", "", null, "").refusals(TODAY)).containsExactly(new DeviationOutcomeMissing());
        assertThat(terms(status, "", "", TODAY, "En plan för båda").refusals(TODAY))
                .isEmpty();
        assertThat(terms(status, "", "", TODAY, "En plan för båda").isLate(TODAY.plusDays(1)))
                .isFalse();
    }

    @Test
    void anOpenOneNeedsNoPlanAndADeviationNoParties() {
        assertThat(terms(DeviationStatus.OPEN, "", "", null, "").refusals(TODAY))
                .isEmpty();
        DeviationTerms deviation = new DeviationTerms(
                DeviationKind.DEVIATION, "Vakans", "Ingen", Set.of(), TODAY, "", "", null, DeviationStatus.OPEN, "");
        assertThat(deviation.refusals(TODAY)).isEmpty();
        assertThat(deviation.refusals(TODAY.minusDays(1)))
                .containsExactly(new DeviationInTheFuture(TODAY.minusDays(1)));
        assertThat(deviation.inOrder()).isEmpty();
    }

    @Test
    void textsHaveTheirRoomAndPartiesTheirOrder() {
        DeviationTerms long1 = new DeviationTerms(
                DeviationKind.SYSTEM_FAILURE,
                "a".repeat(201),
                "b".repeat(20_001),
                TWO,
                TODAY,
                "",
                "",
                null,
                DeviationStatus.OPEN,
                "");
        assertThat(long1.refusals(TODAY))
                .containsExactly(new DeviationTextTooLong("title", 200), new DeviationTextTooLong("what", 20_000));
        assertThat(long1.inOrder()).isEqualTo(List.of(Party.FORSAKRINGSKASSAN, Party.MUNICIPALITY));
        PartySetConverter column = new PartySetConverter();
        assertThat(column.convertToDatabaseColumn(TWO)).isEqualTo("FORSAKRINGSKASSAN,MUNICIPALITY");
        assertThat(column.convertToEntityAttribute("FORSAKRINGSKASSAN,MUNICIPALITY"))
                .isEqualTo(TWO);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(Set.of())))
                .isEmpty();
    }

    @Test
    void whatIsRefusedChangesNothing() {
        Deviation deviation = new Deviation(1, NOWHERE, terms(DeviationStatus.OPEN, "", "", null, ""), TODAY);
        assertThatThrownBy(() -> deviation.change(terms(DeviationStatus.SOLVED, "", "", null, ""), TODAY))
                .isInstanceOf(Refused.class);
        assertThat(deviation.terms().status()).isEqualTo(DeviationStatus.OPEN);
        assertThatThrownBy(() -> new Deviation(1, NOWHERE, terms(DeviationStatus.PLANNED, "", "", null, ""), TODAY))
                .isInstanceOf(Refused.class);
    }
}
