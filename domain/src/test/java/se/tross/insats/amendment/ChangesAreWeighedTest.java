package se.tross.insats.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.forbund.Party;
import se.tross.insats.AmendmentRefusal.AmendmentBeforeStart;
import se.tross.insats.AmendmentRefusal.AmendmentChangesNothing;
import se.tross.insats.AmendmentRefusal.AmendmentDayMissing;
import se.tross.insats.AmendmentRefusal.AmendmentKindMissing;
import se.tross.insats.AmendmentRefusal.AmendmentTextMissing;
import se.tross.insats.AmendmentRefusal.AmendmentTextTooLong;
import se.tross.insats.AmendmentRefusal.NewOwnerTakesNoPart;
import se.tross.insats.Cooperation;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.InsatsTerms;
import se.tross.insats.Participant;
import se.tross.shared.refusal.Texts;

class ChangesAreWeighedTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2019, 12, 31);
    private static final InsatsTerms INSATS = new InsatsTerms("VÄXA", "Växa", "", "", null, START, END, "", "", "");
    private static final Cooperation TOGETHER = new Cooperation(List.of(
            Participant.of(Party.MUNICIPALITY, "Hylte kommun").owning(),
            Participant.of(Party.REGION, "Region Halland")));

    private static AmendmentTerms terms(AmendmentKind kind, LocalDate day, String text) {
        return new AmendmentTerms(kind, day, text, "Behovet kvarstår.");
    }

    private static List<InsatsRefusal> refusals(AmendmentTerms terms) {
        return terms.refusals(INSATS, TOGETHER);
    }

    @Test
    void whatIsChangedAndWhyIsSaid() {
        assertThat(refusals(new AmendmentTerms(null, null, "", "")))
                .containsExactly(new AmendmentTextMissing("reason"), new AmendmentKindMissing());
        assertThat(refusals(new AmendmentTerms(AmendmentKind.GOALS, null, "x".repeat(20_001), "Skäl")))
                .containsExactly(new AmendmentTextTooLong("text", 20_000));
        assertThat(refusals(terms(AmendmentKind.GOALS, null, ""))).containsExactly(new AmendmentTextMissing("text"));
    }

    @Test
    void aLastDayMovesAndOneThatStandsStillIsNoChange() {
        assertThat(refusals(terms(AmendmentKind.PERIOD, END.plusYears(1), ""))).isEmpty();
        assertThat(refusals(terms(AmendmentKind.PERIOD, null, ""))).isEmpty();
        assertThat(refusals(terms(AmendmentKind.PERIOD, END, ""))).containsExactly(new AmendmentChangesNothing());
        assertThat(refusals(terms(AmendmentKind.PERIOD, START.minusDays(1), "")))
                .containsExactly(new AmendmentBeforeStart(START));
    }

    @Test
    void aStopHasADay() {
        assertThat(refusals(terms(AmendmentKind.STOP, null, ""))).containsExactly(new AmendmentDayMissing());
        assertThat(refusals(terms(AmendmentKind.STOP, START.plusMonths(3), ""))).isEmpty();
    }

    @Test
    void aNewOwnerTakesPartAlready() {
        assertThat(refusals(terms(AmendmentKind.OWNER, null, "Region Halland"))).isEmpty();
        assertThat(refusals(terms(AmendmentKind.OWNER, null, "hylte kommun")))
                .containsExactly(new AmendmentChangesNothing());
        assertThat(refusals(terms(AmendmentKind.OWNER, null, "Skoopi")))
                .containsExactly(new NewOwnerTakesNoPart("Skoopi"));
    }

    @Test
    void halfAYearIsSmallAndADayMoreIsNot() {
        assertThat(terms(AmendmentKind.PERIOD, END.plusDays(184), "").isSmall(INSATS))
                .isTrue();
        assertThat(terms(AmendmentKind.PERIOD, END.plusDays(185), "").isSmall(INSATS))
                .isFalse();
        assertThat(terms(AmendmentKind.PERIOD, null, "").isSmall(INSATS)).isFalse();
        assertThat(terms(AmendmentKind.PERIOD, END, "").isSmall(INSATS.endingOn(null)))
                .isFalse();
        assertThat(terms(AmendmentKind.STOP, END, "").isSmall(INSATS)).isFalse();
    }

    @Test
    void itIsSaidInASentence() {
        Texts texts = Texts.swedish();
        assertThat(AmendmentMatter.change(terms(AmendmentKind.PERIOD, null, ""), INSATS, texts))
                .isEqualTo("Växa gäller tills vidare.");
        assertThat(AmendmentMatter.change(terms(AmendmentKind.OWNER, null, "Region Halland"), INSATS, texts))
                .isEqualTo("Region Halland blir insatsägare för Växa.");
        assertThat(AmendmentMatter.before(AmendmentKind.STOP, INSATS, "Hylte kommun", texts))
                .isEqualTo("Insatsens sista dag är 2019-12-31.");
        assertThat(AmendmentMatter.before(AmendmentKind.OWNER, INSATS, "Hylte kommun", texts))
                .isEqualTo("Insatsägare är Hylte kommun.");
    }
}
