package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.Meetings.MORNING;
import static se.tross.board.meeting.Meetings.NOON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.MeetingRefusal.AgendaPlaceMissing;
import se.tross.board.MeetingRefusal.DiaryNumberTaken;
import se.tross.board.MeetingRefusal.MatterIsBeforeTheBoard;
import se.tross.board.MeetingRefusal.MatterIsDecided;
import se.tross.board.MeetingRefusal.MeetingIsClosed;
import se.tross.board.MeetingRefusal.MembersMayNotRaiseMatters;
import se.tross.board.MeetingRefusal.SubjectNeedsDecision;
import se.tross.board.MeetingRefusal.SubjectOnAgendaAlready;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.meeting.AgendaTemplate.TemplateItem;
import se.tross.shared.refusal.Texts;

/** B3, B4, B23: matters have their order, their numbers and somebody who raised them. */
class AgendaKeepsItsOrderTest {
    private final Meeting meeting = Meetings.planned();
    private final Agenda agenda = Meetings.filled(meeting);

    private List<String> titles() {
        return agenda.matters().stream().map(Matter::title).toList();
    }

    @Test
    void theUsualAgendaWithADecisionInItsPlace() {
        agenda.add(MatterTerms.of(MatterKind.REPORT, "Rapport från beredningsgruppen"));
        agenda.add(MatterTerms.of(MatterKind.DECISION, "Bidrag 2018"));
        assertThat(titles())
                .containsExactly(
                        "Mötets öppnande och upprop",
                        "Val av justerare",
                        "Fastställande av dagordning",
                        "Föregående protokoll",
                        "Budget 2018",
                        "Bidrag 2018",
                        "Rapport från beredningsgruppen",
                        "Meddelanden",
                        "Övriga frågor",
                        "Nästa sammanträde");
        assertThat(agenda.matters()).extracting(Matter::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void aForbundMayHaveAnotherOrder() {
        AgendaTemplate own = new AgendaTemplate(List.of(
                new TemplateItem(MatterKind.OPENING, "Upprop", true),
                new TemplateItem(MatterKind.REPORT, "Ekonomi", true),
                new TemplateItem(MatterKind.REPORT, "Beredningsgruppen", true),
                new TemplateItem(MatterKind.DECISION, "", false)));
        assertThat(own.standingMatters())
                .extracting(MatterTerms::title)
                .containsExactly("Upprop", "Ekonomi", "Beredningsgruppen");
        List<MatterKind> kinds = List.of(MatterKind.OPENING, MatterKind.REPORT, MatterKind.REPORT);
        assertThat(own.placeOf(MatterKind.DECISION, kinds)).isEqualTo(3);
        assertThat(own.placeOf(MatterKind.ADJUSTERS, kinds)).isEqualTo(1);
        assertThat(own.placeOf(MatterKind.OTHER, kinds)).isEqualTo(3);
    }

    @Test
    void aMatterIsMovedAndTheNumbersFollow() {
        Matter budget = agenda.matters().get(4);
        agenda.move(budget, 1);
        assertThat(titles()).startsWith("Budget 2018", "Mötets öppnande och upprop");
        assertThat(agenda.matters()).extracting(Matter::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(Refusing.of(() -> agenda.move(budget, 9))).containsExactly(new AgendaPlaceMissing(8));
        assertThat(Refusing.of(() -> agenda.move(budget, 0))).containsExactly(new AgendaPlaceMissing(8));
        agenda.remove(budget);
        assertThat(agenda.matters()).extracting(Matter::position).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void membersRaiseMattersOnlyWhereTheCharterSaysSo() {
        MatterTerms terms = MatterTerms.of(MatterKind.DECISION, "Ny lokal");
        MatterSource kommun = new MatterSource(RaisedBy.MEMBER, "Hylte kommun");
        assertThat(agenda.refusalsOfAdding(terms, kommun, List.of())).containsExactly(new MembersMayNotRaiseMatters());
        assertThat(agenda.refusalsOfAdding(terms, new MatterSource(RaisedBy.LEDAMOT, "Eva Ek"), List.of()))
                .isEmpty();
        Agenda open = new Agenda(meeting, AgendaTemplate.usual(Texts.swedish()), true, List.of());
        assertThat(open.add(terms, kommun, List.of()).source()).isEqualTo(kommun);
    }

    @Test
    void aSubjectStandsOnOneAgenda() {
        assertThat(agenda.refusalsOfAdding(Meetings.budget(), MatterSource.OFFICE, List.of()))
                .containsExactly(new SubjectOnAgendaAlready(Meetings.DAY));
        DecisionSubject plan = new DecisionSubject("contribution.plan", 3);
        MatterTerms bidrag = MatterTerms.about(plan, "Bidrag 2018", "", "Styrelsen fastställer bidragen.");
        LocalDate april = LocalDate.of(2018, 4, 13);
        assertThat(agenda.refusalsOfAdding(bidrag, MatterSource.OFFICE, List.of(new PlacedSubject(plan, april))))
                .containsExactly(new SubjectOnAgendaAlready(april));
        assertThat(agenda.add(bidrag).subject()).contains(plan);
    }

    @Test
    void oneDiaryNumberIsOneMatter() {
        Matter first =
                agenda.add(MatterTerms.of(MatterKind.DECISION, "Bidrag 2018").numbered("2018/4"));
        MatterTerms second =
                MatterTerms.of(MatterKind.DECISION, "Attestordning").numbered("2018/4");
        assertThat(Refusing.of(() -> agenda.add(second)))
                .containsExactly(new DiaryNumberTaken("2018/4", "Bidrag 2018"));
        agenda.change(first, first.terms().numbered("2018/4"));
        assertThat(first.terms().diaryNumber()).isEqualTo("2018/4");
    }

    @Test
    void refusesWordsThatDoNotHold() {
        MatterTerms bad = new MatterTerms(
                MatterKind.REPORT, " ", "", "", "", "", "", new DecisionSubject("budget.version", 9), "");
        assertThat(Refusing.of(() -> agenda.add(bad)))
                .containsExactly(new WordingMissing("title"), new SubjectNeedsDecision());
    }

    @Test
    void whatTheBoardHasDecidedStaysAsItIs() {
        Matter budget = agenda.matters().get(4);
        meeting.summon(agenda.matters(), MORNING);
        meeting.open(Meetings.CHAIR, Meetings.DAY, MORNING);
        budget.settle(meeting);
        MatterIsDecided decided = new MatterIsDecided("Budget 2018");
        assertThat(Refusing.of(() -> agenda.move(budget, 1))).containsExactly(decided);
        assertThat(Refusing.of(() -> agenda.remove(budget)))
                .containsExactly(decided, new MatterIsBeforeTheBoard("Budget 2018"));
        assertThat(Refusing.of(() -> agenda.change(budget, budget.terms()))).containsExactly(decided);
        assertThat(Refusing.of(() -> budget.settle(meeting))).containsExactly(decided);
        budget.reopen(meeting);
        assertThat(budget.refusalsOfDecision(meeting)).isEmpty();
    }

    @Test
    void aMatterIsNotTakenOffWhileTheMeetingGoesOn() {
        Matter budget = agenda.matters().get(4);
        meeting.summon(agenda.matters(), MORNING);
        assertThat(agenda.refusalsOfRemoval(budget)).isEmpty();
        meeting.open(Meetings.CHAIR, Meetings.DAY, MORNING);
        assertThat(agenda.refusalsOfRemoval(budget)).containsExactly(new MatterIsBeforeTheBoard("Budget 2018"));
    }

    @Test
    void theAgendaOfAClosedMeetingIsHistory() {
        Agenda closed = Meetings.agenda(Meetings.closed());
        assertThat(Refusing.of(() -> closed.add(MatterTerms.of(MatterKind.OTHER, "Fika"))))
                .containsExactly(new MeetingIsClosed(NOON));
    }
}
