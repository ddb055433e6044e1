package se.tross.board.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.board.AppealRefusal.AppealAnsweredBeforeItCame;
import se.tross.board.AppealRefusal.AppealCourtMissing;
import se.tross.board.AppealRefusal.AppealDayImpossible;
import se.tross.board.AppealRefusal.AppealDayMissing;
import se.tross.board.AppealRefusal.AppealForwardedBeforeItCame;
import se.tross.board.AppealRefusal.AppealIsMistaken;
import se.tross.board.AppealRefusal.AppealOutcomeDayMissing;
import se.tross.board.AppealRefusal.AppealOutcomeMissing;
import se.tross.board.AppealRefusal.AppellantMissing;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.appeal.AppealFinding.AppealIsByMember;
import se.tross.board.appeal.AppealFinding.AppealIsByOther;
import se.tross.board.appeal.AppealFinding.AppealIsLate;
import se.tross.board.appeal.AppealFinding.AppealIsNotForwarded;
import se.tross.board.appeal.AppealFinding.AppealStaysDecision;
import se.tross.board.decision.Decision;
import se.tross.board.decision.DecisionEffect;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.decision.Decisions;
import se.tross.board.meeting.Meetings;

/** An appeal is followed from the day that it came until the court has answered (L40, B16). */
class AppealsAreFollowedTest {

    private static final LocalDate DECIDED = Meetings.DAY;
    private static final LocalDate LAST = DECIDED.plusDays(30);
    private static final LocalDate TODAY = DECIDED.plusDays(200);
    private static final AppealTerms CAME = AppealTerms.came(LAST, Appellant.RESIDENT);

    private final Decision decision = Decisions.noted();

    private Appeal appeal(AppealTerms terms) {
        return new Appeal(decision, terms, TODAY);
    }

    private static AppealTerms atCourt(LocalDate received, LocalDate reachedCourt, boolean stayed) {
        return new AppealTerms(
                received,
                Appellant.RESIDENT,
                null,
                reachedCourt,
                "Förvaltningsrätten i Göteborg",
                "1234-18",
                stayed,
                null,
                null);
    }

    private static AppealState stateAfter(LocalDate today, Appeal... appeals) {
        return AppealState.of(DecisionOutcome.ADOPTED, DECIDED, LAST, today).after(List.of(appeals));
    }

    @Test
    void itIsSaidWhenItCameAndWhoAppealsButNoName() {
        assertThat(Refusing.of(() -> appeal(AppealTerms.came(null, null))))
                .containsExactly(new AppealDayMissing(), new AppellantMissing());
        assertThat(appeal(CAME).terms()).isEqualTo(CAME);
    }

    @Test
    void nothingHappensToItBeforeTheDecisionOrInTheFuture() {
        LocalDate before = DECIDED.minusDays(1);
        LocalDate after = TODAY.plusDays(1);
        assertThat(Refusing.of(() -> appeal(AppealTerms.came(before, Appellant.RESIDENT))))
                .containsExactly(new AppealDayImpossible("received", DECIDED, TODAY));
        assertThat(Refusing.of(() -> appeal(CAME.answered(AppealOutcome.REFUSED, after))))
                .containsExactly(new AppealDayImpossible("outcomeOn", DECIDED, TODAY));
        assertThat(Refusing.of(() -> appeal(atCourt(LAST, before, false))))
                .containsExactly(new AppealDayImpossible("reachedCourt", DECIDED, TODAY));
        assertThat(appeal(AppealTerms.came(DECIDED, Appellant.RESIDENT)).isMistaken())
                .isFalse();
        assertThat(appeal(AppealTerms.came(TODAY, Appellant.RESIDENT)).isMistaken())
                .isFalse();
    }

    @Test
    void itIsSentOnAndAnsweredAfterItCame() {
        AppealTerms early = new AppealTerms(
                LAST, Appellant.RESIDENT, LAST.minusDays(1), null, "", "", true, AppealOutcome.REFUSED, null);
        assertThat(Refusing.of(() -> appeal(early)))
                .containsExactly(
                        new AppealForwardedBeforeItCame(LAST), new AppealCourtMissing(), new AppealOutcomeDayMissing());
        assertThat(Refusing.of(() -> appeal(CAME.answered(null, TODAY)))).containsExactly(new AppealOutcomeMissing());
        assertThat(Refusing.of(() -> appeal(CAME.answered(AppealOutcome.REFUSED, LAST.minusDays(1)))))
                .containsExactly(new AppealAnsweredBeforeItCame(LAST));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void theDayAtTheCourtDecidesWhetherItIsLate(int daysAfterLast, boolean late) {
        LocalDate day = LAST.plusDays(daysAfterLast);
        List<AppealFinding> findings =
                appeal(atCourt(LAST.plusDays(9), day, false)).terms().findings(LAST);
        assertThat(findings).isEqualTo(late ? List.of(new AppealIsLate(day, LAST)) : List.of());
        assertThat(AppealTerms.came(day, Appellant.RESIDENT).findings(LAST).contains(new AppealIsLate(day, LAST)))
                .isEqualTo(late);
    }

    @Test
    void aLateOneIsRegisteredAndStillHoldsUpLagaKraft() {
        Appeal late = appeal(AppealTerms.came(LAST.plusDays(1), Appellant.RESIDENT));
        assertThat(stateAfter(TODAY, late)).isEqualTo(new AppealState(AppealStage.APPEALED, LAST.plusDays(1)));
        assertThat(late.terms().findings(null)).containsExactly(new AppealIsNotForwarded());
    }

    @Test
    void theMembersThemselvesCannotAppeal() {
        assertThat(AppealTerms.came(LAST, Appellant.FORBUND_MEMBER).findings(LAST))
                .containsExactly(new AppealIsByMember(), new AppealIsNotForwarded());
        assertThat(AppealTerms.came(LAST, Appellant.OTHER).findings(LAST))
                .containsExactly(new AppealIsByOther(), new AppealIsNotForwarded());
    }

    @Test
    void lagaKraftIsNotToldBeforeTheCourtHasAnswered() {
        assertThat(stateAfter(TODAY).stage()).isEqualTo(AppealStage.OVER);
        Appeal one = appeal(atCourt(LAST, LAST, false));
        Appeal other = appeal(AppealTerms.came(LAST.minusDays(3), Appellant.RESIDENT));
        assertThat(stateAfter(TODAY, one, other)).isEqualTo(new AppealState(AppealStage.APPEALED, LAST.minusDays(3)));
        other.take(other.terms().answered(AppealOutcome.DISMISSED, LAST.plusDays(2)), TODAY);
        assertThat(stateAfter(TODAY, one, other).stage()).isEqualTo(AppealStage.APPEALED);
        one.take(one.terms().answered(AppealOutcome.REFUSED, LAST.plusDays(90)), TODAY);
        assertThat(stateAfter(TODAY, one, other)).isEqualTo(new AppealState(AppealStage.UPHELD, LAST.plusDays(90)));
    }

    @Test
    void whenTheTimeStillRunsAnAnswerToOneAppealSettlesNothing() {
        Appeal back = appeal(AppealTerms.came(DECIDED, Appellant.RESIDENT)
                .answered(AppealOutcome.DISCONTINUED, DECIDED.plusDays(3)));
        assertThat(stateAfter(LAST, back).stage()).isEqualTo(AppealStage.OPEN);
        assertThat(stateAfter(LAST.plusDays(1), back)).isEqualTo(new AppealState(AppealStage.UPHELD, LAST));
    }

    @Test
    void aStayStopsTheDecisionFromBeingCarriedOut() {
        Appeal stayed = appeal(atCourt(LAST, LAST, true));
        AppealState state = stateAfter(TODAY, stayed, appeal(CAME));
        assertThat(state.stage()).isEqualTo(AppealStage.STAYED);
        assertThat(state.effect(DecisionEffect.BINDS)).isEqualTo(DecisionEffect.STAYED);
        assertThat(stayed.terms().findings(LAST)).containsExactly(new AppealStaysDecision());
        stayed.take(stayed.terms().answered(AppealOutcome.REFUSED, TODAY), TODAY);
        assertThat(stateAfter(TODAY, stayed).effect(DecisionEffect.BINDS)).isEqualTo(DecisionEffect.BINDS);
    }

    @ParameterizedTest
    @EnumSource(AppealOutcome.class)
    void onlyTheCourtSetsADecisionAside(AppealOutcome outcome) {
        AppealState state = stateAfter(
                TODAY, appeal(CAME.answered(outcome, TODAY)), appeal(AppealTerms.came(LAST, Appellant.OTHER)));
        boolean annulled = outcome == AppealOutcome.ANNULLED;
        assertThat(state.stage()).isEqualTo(annulled ? AppealStage.ANNULLED : AppealStage.APPEALED);
        assertThat(state.effect(DecisionEffect.BINDS))
                .isEqualTo(annulled ? DecisionEffect.ANNULLED : DecisionEffect.BINDS);
    }

    @Test
    void whatWasRegisteredByMistakeStaysAndCountsNoMore() {
        Appeal appeal = appeal(CAME);
        assertThat(Refusing.of(() -> appeal.strike(" "))).containsExactly(new WordingMissing("mistake"));
        appeal.strike("Gäller § 3.");
        assertThat(appeal.mistake()).isEqualTo("Gäller § 3.");
        assertThat(stateAfter(TODAY, appeal).stage()).isEqualTo(AppealStage.OVER);
        assertThat(Refusing.of(() -> appeal.take(CAME, TODAY))).containsExactly(new AppealIsMistaken());
        assertThat(Refusing.of(() -> appeal.strike("Igen"))).containsExactly(new AppealIsMistaken());
    }
}
