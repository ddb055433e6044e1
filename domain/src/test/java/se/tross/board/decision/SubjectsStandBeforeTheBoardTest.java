package se.tross.board.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tross.board.DecisionRefusal.DecisionAwaitsJustering;
import se.tross.board.MeetingRefusal.SubjectIsOnAgenda;
import se.tross.board.decision.SubjectStanding.BoardAnswer;
import se.tross.board.meeting.MeetingStatus;

/** From the agenda to the adjusted §, what another capability wants decided is the board's, and nobody changes it. */
class SubjectsStandBeforeTheBoardTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    private static SubjectStanding standing(MeetingStatus status, BoardAnswer decision) {
        return new SubjectStanding(1, 2, DAY, status, true, decision);
    }

    private static SubjectStanding decided(DecisionOutcome outcome, boolean adjusted) {
        return standing(MeetingStatus.CLOSED, new BoardAnswer(3, 34, outcome, "Reserven räcker inte.", adjusted));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "SUMMONED", "OPEN"})
    void onAnAgendaItIsTheBoards(MeetingStatus ahead) {
        assertThat(standing(ahead, null).refusalsOfChange()).containsExactly(new SubjectIsOnAgenda(DAY));
    }

    @Test
    void aMeetingThatNeverCameToItGivesItBack() {
        assertThat(standing(MeetingStatus.CLOSED, null).refusalsOfChange()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED", "REFUSED", "REFERRED_BACK"})
    void decidedItWaitsForTheJustering(DecisionOutcome outcome) {
        assertThat(decided(outcome, false).refusalsOfChange()).containsExactly(new DecisionAwaitsJustering(34, DAY));
        assertThat(decided(outcome, true).refusalsOfChange()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTPONED", "NOTED"})
    void putOffOrOnlyNotedItIsItsOwnersAtOnce(DecisionOutcome outcome) {
        assertThat(decided(outcome, false).refusalsOfChange()).isEmpty();
        assertThat(decided(outcome, false).isPutOff()).isEqualTo(outcome == DecisionOutcome.POSTPONED);
    }

    @Test
    void itBindsWhenItIsAdoptedAndAdjusted() {
        assertThat(decided(DecisionOutcome.ADOPTED, false).isAdopted()).isTrue();
        assertThat(decided(DecisionOutcome.ADOPTED, false).isBinding()).isFalse();
        assertThat(decided(DecisionOutcome.ADOPTED, true).isBinding()).isTrue();
        assertThat(decided(DecisionOutcome.REFUSED, true).isReturned()).isTrue();
        assertThat(decided(DecisionOutcome.REFUSED, false).isReturned()).isFalse();
    }

    @Test
    void whoMayNotKnowWhatItIsAboutIsToldWhatCameOfItAndNotWhy() {
        SubjectStanding masked = decided(DecisionOutcome.REFUSED, true).withoutReason();
        assertThat(masked.isReturned()).isTrue();
        assertThat(masked.decision().reason()).isEmpty();
        assertThat(masked.decision().cited()).isEqualTo("§ 34");
        assertThat(standing(MeetingStatus.OPEN, null).withoutReason().decision())
                .isNull();
    }
}
