package se.tross.board.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.AGENDA;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.ELECTION;
import static se.tross.board.sitting.SittingFixture.FIA;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.PREMISES;
import static se.tross.board.sitting.SittingFixture.RAGNAR;
import static se.tross.board.sitting.SittingFixture.RAISED;
import static se.tross.board.sitting.SittingFixture.REPORT;
import static se.tross.board.sitting.SittingFixture.RONJA;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;
import static se.tross.board.sitting.SittingFixture.refusing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.AttendanceRefusal.DecidedByOthers;
import se.tross.board.AttendanceRefusal.LeaderDoesNotServe;
import se.tross.board.AttendanceRefusal.NobodyToLead;
import se.tross.board.AttendanceRefusal.PresidiumLeads;
import se.tross.board.AttendanceRefusal.QuorumLost;
import se.tross.board.ConflictRefusal.ConflictDeclaredTwice;
import se.tross.board.ConflictRefusal.ConflictUndecided;
import se.tross.board.DecisionRefusal.BallotOfOthers;
import se.tross.board.MeetingRefusal.MatterIsInTheRecord;
import se.tross.board.MeetingRefusal.MatterIsOnAgenda;
import se.tross.board.MeetingRefusal.MatterNotOnAgenda;
import se.tross.board.MeetingRefusal.MeetingIsClosed;
import se.tross.board.MeetingRefusal.MeetingNotOpen;
import se.tross.board.attendance.LeaderCause;
import se.tross.board.attendance.RecordAttendance;
import se.tross.board.attendance.ServingCause;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.conflict.RecordConflict;
import se.tross.board.meeting.ChangeMatter;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.Majority;

/** What goes wrong at meetings: nothing is decided that would not stand, and each time it is said why. */
class BadDaysAtAMeetingTest {

    private static final BallotQuestion APPROVAL = BallotQuestion.approval(Majority.SIMPLE);

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    @Test
    void quorumIsLostInMidMeetingAndComesBackWithADeputy() {
        forbund.open(RUT, VERA, FRIDA);
        forbund.agree(BUDGET);
        forbund.go(PREMISES, FRIDA);
        assertThat(forbund.at(PREMISES).room().quorum().isMet()).isFalse();
        assertThat(refusing(() -> forbund.agree(PREMISES))).isEqualTo(new QuorumLost(2, 4, 3));
        assertThat(forbund.at(PREMISES).matter().line().decided()).isFalse();
        forbund.come(PREMISES, FIA);
        forbund.agree(PREMISES);
        assertThat(forbund.serving(BUDGET)).containsExactly("Rut", "Vera", "Frida", "-");
        assertThat(forbund.serving(PREMISES)).containsExactly("Rut", "Vera", "Fia", "-");
    }

    @Test
    void aChairWithAConflictLeavesAndTheViceChairLeads() {
        forbund.openWithAllOrdinary();
        forbund.come(AGENDA, RAGNAR);
        forbund.run(() -> forbund.bean(RecordConflict.class).stepAside(BUDGET, RUT, ConflictGround.OWN_MATTER, ""));
        SittingOverview budget = forbund.at(BUDGET);
        assertThat(budget.room().leader().cause()).isInstanceOf(LeaderCause.LeadsForConflictedChair.class);
        assertThat(budget.room().seats().get(0).cause())
                .isEqualTo(new ServingCause.StandsInForConflict("Ragnar Region", "Rut Region"));
        assertThat(forbund.person(BUDGET, RUT).isOutForConflict()).isTrue();
        forbund.agree(BUDGET);
        forbund.come(PREMISES, RUT);
        assertThat(forbund.serving(PREMISES)).startsWith("Rut");
        assertThat(forbund.at(PREMISES).room().leader().cause()).isEqualTo(new LeaderCause.ChairLeads("Rut Region"));
    }

    @Test
    void aConflictThatSomebodyElsePointsAtIsDecidedFirst() {
        forbund.openWithAllOrdinary();
        long conflict = forbund.as(() -> forbund.bean(RecordConflict.class)
                .question(BUDGET, ALVA, ConflictGround.OTHER, "Bor granne med den sökande", "Vera Varberg"));
        assertThat(refusing(() -> forbund.agree(BUDGET))).isEqualTo(new ConflictUndecided("Alva Arbete"));
        forbund.run(() -> forbund.bean(RecordConflict.class).find(conflict, false, "Omständigheten saknar betydelse."));
        forbund.agree(BUDGET);
        assertThat(forbund.serving(BUDGET)).contains("Alva");
        assertThat(forbund.refusal(() ->
                        forbund.bean(RecordConflict.class).stepAside(BUDGET, ALVA, ConflictGround.OWN_MATTER, "")))
                .isInstanceOf(ConflictDeclaredTwice.class);
    }

    @Test
    void aDeputyWhoHasBegunServingGoesOnBeforeOneWhoStandsEarlierInTheOrder() {
        forbund.open(RONJA, VERA, FRIDA, ALVA);
        assertThat(forbund.serving(AGENDA)).startsWith("Ronja");
        forbund.agree(AGENDA);
        forbund.come(BUDGET, RAGNAR);
        assertThat(forbund.serving(BUDGET)).startsWith("Ronja");
        assertThat(forbund.at(BUDGET).room().seats().get(0).cause()).isInstanceOf(ServingCause.HasBegunServing.class);
        forbund.come(PREMISES, RUT);
        assertThat(forbund.serving(PREMISES)).startsWith("Rut");
    }

    @Test
    void nothingIsDecidedInAMatterThatTheBoardHasNotTakenUp() {
        forbund.openWithAllOrdinary();
        assertThat(refusing(() -> forbund.agree(RAISED))).isEqualTo(new MatterNotOnAgenda("Väckt ärende"));
        forbund.run(() -> forbund.bean(TakeUpMatter.class).takeUp(RAISED));
        forbund.agree(RAISED);
        assertThat(forbund.refusal(() -> forbund.bean(TakeUpMatter.class).takeUp(BUDGET)))
                .isEqualTo(new MatterIsOnAgenda("Budget"));
        long late = forbund.as(() -> forbund.bean(TakeUpMatter.class).raise(MEETING, VERA, "Fråga om lokaler"));
        assertThat(forbund.at(late).matter().line().toBeTakenUp()).isTrue();
    }

    @Test
    void whoComesOrGoesAfterAMatterIsDecidedDoesSoAtTheNext() {
        forbund.openWithAllOrdinary();
        forbund.agree(BUDGET);
        assertThat(forbund.at(BUDGET).room().matterId()).isEqualTo(PREMISES);
        assertThat(refusing(() -> forbund.go(BUDGET, ALVA))).isEqualTo(new DecidedByOthers(2, "Budget"));
        forbund.go(PREMISES, ALVA);
        assertThat(forbund.serving(PREMISES)).endsWith("-");
        assertThat(forbund.serving(BUDGET)).endsWith("Alva");
    }

    @Test
    void aSlipIsTakenAwayUnlessSomethingWasDecidedOnIt() {
        forbund.openWithAllOrdinary();
        forbund.go(BUDGET, ALVA);
        long slip = forbund.person(BUDGET, ALVA).lastId();
        forbund.run(() -> forbund.bean(RecordAttendance.class).takeAway(slip));
        assertThat(forbund.serving(BUDGET)).endsWith("Alva");
        forbund.agree(BUDGET);
        long arrival = forbund.person(BUDGET, ALVA).lastId();
        assertThat(forbund.refusal(() -> forbund.bean(RecordAttendance.class).takeAway(arrival)))
                .isEqualTo(new DecidedByOthers(2, "Budget"));
    }

    @Test
    void aVoteIsHeldAgainWhenSomebodyCameMeanwhile() {
        forbund.open(RUT, VERA, FRIDA);
        forbund.vote(BUDGET, APPROVAL, Ballot.Acclamation.of(true));
        forbund.come(BUDGET, ALVA);
        assertThat(refusing(() -> forbund.decide(BUDGET))).isEqualTo(new BallotOfOthers());
        forbund.vote(BUDGET, APPROVAL, Ballot.Acclamation.of(true));
        forbund.decide(BUDGET);
        assertThat(forbund.at(BUDGET).matter().ballots()).hasSize(2);
    }

    @Test
    void theBoardChoosesWhoLeadsWhenNobodyOfThePresidiumDoes() {
        assertThat(forbund.refusal(() -> forbund.bean(ConductMeeting.class).open(MEETING)))
                .isEqualTo(new NobodyToLead());
        forbund.open(FRIDA, ALVA, RAGNAR);
        assertThat(forbund.refusal(() -> forbund.bean(ConductMeeting.class).passChair(BUDGET, FIA)))
                .isEqualTo(new LeaderDoesNotServe("Fia Försäkring"));
        forbund.run(() -> forbund.bean(ConductMeeting.class).passChair(BUDGET, ALVA));
        assertThat(forbund.at(BUDGET).room().leader().cause()).isEqualTo(new LeaderCause.ChosenLeads("Alva Arbete"));
        forbund.come(PREMISES, VERA);
        assertThat(forbund.refusal(() -> forbund.bean(ConductMeeting.class).passChair(PREMISES, ALVA)))
                .isEqualTo(new PresidiumLeads("Vera Varberg"));
    }

    @Test
    void nothingIsRecordedBeforeTheMeetingButTheRollAndNothingAfterIt() {
        forbund.come(AGENDA, RUT);
        assertThat(refusing(() -> forbund.agree(BUDGET))).isEqualTo(new MeetingNotOpen());
        forbund.come(AGENDA, VERA);
        forbund.come(AGENDA, ALVA);
        forbund.run(() -> forbund.bean(ConductMeeting.class).open(MEETING));
        forbund.run(() -> forbund.bean(ConductMeeting.class).goTo(REPORT));
        assertThat(forbund.at(REPORT).matter().line().inHand()).isTrue();
        forbund.run(() -> forbund.bean(ConductMeeting.class).close(MEETING));
        MeetingIsClosed closed = new MeetingIsClosed(SittingFixture.noon());
        assertThat(refusing(() -> forbund.agree(ELECTION))).isEqualTo(closed);
        assertThat(refusing(() -> forbund.go(REPORT, RUT))).isEqualTo(closed);
        assertThat(forbund.refusal(() -> forbund.bean(ConductMeeting.class).close(MEETING)))
                .isEqualTo(closed);
        assertThat(forbund.at(REPORT).meeting().over()).isTrue();
    }

    @Test
    void aMatterAtWhichSomebodyHasComeStaysOnTheAgenda() {
        forbund.come(PREMISES, RUT);
        assertThat(forbund.refusal(() -> forbund.bean(ChangeMatter.class).remove(PREMISES, 1)))
                .isEqualTo(new MatterIsInTheRecord("Lokal"));
        forbund.run(() -> forbund.bean(ChangeMatter.class).remove(REPORT, 1));
    }
}
