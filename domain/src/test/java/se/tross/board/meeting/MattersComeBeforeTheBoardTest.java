package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.Meetings.CHAIR;
import static se.tross.board.meeting.Meetings.DAY;
import static se.tross.board.meeting.Meetings.MORNING;

import org.junit.jupiter.api.Test;
import se.tross.board.MeetingRefusal.MatterIsOnAgenda;
import se.tross.board.MeetingRefusal.MatterNotOnAgenda;
import se.tross.board.MeetingRefusal.MeetingNotOpen;
import se.tross.board.Refusing;

/** The board decides on what it was summoned to, or what it takes up when it approves the agenda. */
class MattersComeBeforeTheBoardTest {
    private final Meeting meeting = Meetings.planned();
    private final Agenda agenda = Meetings.filled(meeting);
    private final Matter budget = agenda.matters().get(4);

    @Test
    void aDraftIsKnownToNobodyUntilTheSummons() {
        assertThat(budget.standing()).isEqualTo(MatterStanding.DRAFT);
        meeting.summon(agenda.matters(), MORNING);
        assertThat(agenda.matters()).allMatch(matter -> matter.standing() == MatterStanding.ON_AGENDA);
    }

    @Test
    void decidesOnTheAgendaAtAnOpenMeetingOnly() {
        meeting.summon(agenda.matters(), MORNING);
        assertThat(budget.refusalsOfDecision(meeting)).containsExactly(new MeetingNotOpen());
        meeting.open(CHAIR, DAY, MORNING);
        assertThat(budget.refusalsOfDecision(meeting)).isEmpty();
    }

    @Test
    void whatCameAfterTheSummonsIsDecidedWhenTheBoardHasTakenItUp() {
        meeting.summon(agenda.matters(), MORNING);
        meeting.open(CHAIR, DAY, MORNING);
        Matter late = agenda.add(MatterTerms.of(MatterKind.DECISION, "Inköp av bil"));
        assertThat(Refusing.of(() -> late.settle(meeting))).containsExactly(new MatterNotOnAgenda("Inköp av bil"));
        late.takeUp(meeting);
        assertThat(late.refusalsOfDecision(meeting)).isEmpty();
        assertThat(Refusing.of(() -> late.takeUp(meeting))).containsExactly(new MatterIsOnAgenda("Inköp av bil"));
        assertThat(Refusing.of(() -> budget.takeUp(meeting))).containsExactly(new MatterIsOnAgenda("Budget 2018"));
    }

    @Test
    void aSecondSummonsTellsOfWhatCameAfterTheFirst() {
        meeting.summon(agenda.matters(), MORNING.minusSeconds(900_000));
        Matter late = agenda.add(MatterTerms.of(MatterKind.DECISION, "Inköp av bil"));
        assertThat(late.standing()).isEqualTo(MatterStanding.RAISED);
        meeting.summon(agenda.matters(), MORNING.minusSeconds(1000));
        assertThat(late.standing()).isEqualTo(MatterStanding.ON_AGENDA);
        assertThat(meeting.summonedAt()).isEqualTo(MORNING.minusSeconds(900_000));
    }

    @Test
    void nothingIsTakenUpBeforeTheMeeting() {
        meeting.summon(agenda.matters(), MORNING);
        Matter late = agenda.add(MatterTerms.of(MatterKind.OTHER, "Fråga om lokaler"));
        assertThat(Refusing.of(() -> late.takeUp(meeting))).containsExactly(new MeetingNotOpen());
    }
}
