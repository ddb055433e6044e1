package se.tross.board.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.ELECTION;
import static se.tross.board.sitting.SittingFixture.FIA;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.PREMISES;
import static se.tross.board.sitting.SittingFixture.REPORT;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;
import static se.tross.board.sitting.SittingFixture.refusing;
import static se.tross.board.sitting.SittingFixture.votes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.DecisionRefusal.BallotIsTied;
import se.tross.board.DecisionRefusal.BallotMissing;
import se.tross.board.DecisionRefusal.OutcomeReasonMissing;
import se.tross.board.VoteRefusal.BallotIsFollowed;
import se.tross.board.VoteRefusal.ChairMustVote;
import se.tross.board.VoteRefusal.LotOnlyInElections;
import se.tross.board.VoteRefusal.ProposerDoesNotServe;
import se.tross.board.decision.DecideMatter;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.Choice;
import se.tross.board.vote.HoldBallot;
import se.tross.board.vote.Majority;
import se.tross.board.vote.ProposalKind;
import se.tross.board.vote.ProposalTerms;
import se.tross.board.vote.RecordProposal;
import se.tross.board.vote.VoteCause;

/** Proposals are made, questions put, and the decision follows from how they were answered. */
class VotesAtAMeetingTest {

    private static final BallotQuestion APPROVAL = BallotQuestion.approval(Majority.SIMPLE);
    private static final BallotQuestion CHOOSING = BallotQuestion.choosing();

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    @BeforeEach
    void open() {
        forbund.openWithAllOrdinary();
    }

    @Test
    void equalVotesAreSettledByTheChairsOwn() {
        Ballot.OpenVote tie = votes(RUT, Choice.YES, VERA, Choice.NO, FRIDA, Choice.YES, ALVA, Choice.NO);
        forbund.vote(BUDGET, APPROVAL, tie);
        forbund.decide(BUDGET);
        MatterInHand budget = forbund.at(BUDGET).matter();
        assertThat(budget.decision().outcome()).isEqualTo(DecisionOutcome.ADOPTED);
        assertThat(budget.ballots().get(0).result().cause())
                .isEqualTo(new VoteCause.SettledByCastingVote(2, 2, "Rut Region"));
        assertThat(budget.ballots().get(0).votes())
                .extracting(BallotRow.VoteRow::choice)
                .containsExactly(Choice.YES, Choice.NO, Choice.YES, Choice.NO);
        Ballot.OpenVote abstaining =
                votes(RUT, Choice.ABSTAIN, VERA, Choice.NO, FRIDA, Choice.YES, ALVA, Choice.ABSTAIN);
        assertThat(refusing(() -> forbund.vote(PREMISES, APPROVAL, abstaining)))
                .isEqualTo(new ChairMustVote("Rut Region"));
        assertThat(forbund.at(PREMISES).matter().ballots()).isEmpty();
    }

    @Test
    void equalVotesInAnElectionAreLeftToTheLot() {
        forbund.vote(ELECTION, CHOOSING, new Ballot.ClosedVote(2, 2, 0));
        assertThat(refusing(() -> forbund.decide(ELECTION))).isEqualTo(new BallotIsTied());
        forbund.vote(ELECTION, CHOOSING, new Ballot.Lot(false));
        forbund.decide(ELECTION);
        assertThat(forbund.at(ELECTION).matter().decision().outcome()).isEqualTo(DecisionOutcome.ADOPTED);
        assertThat(forbund.at(ELECTION).matter().ballots().get(0).votes())
                .allSatisfy(vote -> assertThat(vote.choice()).isNull());
        assertThat(refusing(() -> forbund.vote(BUDGET, APPROVAL, new Ballot.Lot(true))))
                .isEqualTo(new LotOnlyInElections());
    }

    @Test
    void aQualifiedMajorityIsOfAllWhoServe() {
        forbund.vote(
                BUDGET,
                BallotQuestion.approval(Majority.THREE_QUARTERS),
                votes(RUT, Choice.YES, VERA, Choice.YES, FRIDA, Choice.NO, ALVA, Choice.ABSTAIN));
        assertThat(refusing(
                        () -> forbund.as(() -> forbund.bean(DecideMatter.class).decide(BUDGET, "Nej", ""))))
                .isEqualTo(new OutcomeReasonMissing());
        forbund.decide(BUDGET);
        assertThat(forbund.at(BUDGET).matter().decision().outcome()).isEqualTo(DecisionOutcome.REFUSED);
    }

    @Test
    void onlyWhoServesProposesAndWhatIsWithdrawnComesBack() {
        forbund.come(BUDGET, FIA);
        assertThat(refusing(() -> propose(FIA))).isEqualTo(new ProposerDoesNotServe("Fia Försäkring"));
        long first = propose(ALVA);
        propose(VERA);
        forbund.run(() -> forbund.bean(RecordProposal.class).withdraw(first));
        assertThat(forbund.at(BUDGET).matter().proposals())
                .extracting(ProposalRow::person, ProposalRow::withdrawn)
                .hasToString("[(\"Alva Arbete\", true), (\"Vera Varberg\", false)]");
        forbund.run(() -> forbund.bean(RecordProposal.class).restore(first));
        assertThat(forbund.at(BUDGET).matter().proposals().get(0).withdrawn()).isFalse();
    }

    private long propose(long mandate) {
        return forbund.as(() -> forbund.bean(RecordProposal.class)
                .propose(BUDGET, new ProposalTerms(mandate, ProposalKind.CHANGE, "Mer till metoder")));
    }

    @Test
    void aSlipIsRecordedAnewFromTheLastQuestionBack() {
        forbund.vote(BUDGET, BallotQuestion.puttingOff(ProposalKind.POSTPONE), Ballot.Acclamation.of(false));
        forbund.vote(BUDGET, APPROVAL, Ballot.Acclamation.of(false));
        long first = forbund.at(BUDGET).matter().ballots().get(0).id();
        long last = forbund.at(BUDGET).matter().ballots().get(1).id();
        assertThat(forbund.refusal(() -> forbund.bean(HoldBallot.class).takeAway(first)))
                .isEqualTo(new BallotIsFollowed());
        forbund.run(() -> forbund.bean(HoldBallot.class).takeAway(last));
        forbund.vote(BUDGET, APPROVAL, Ballot.Acclamation.of(true));
        forbund.decide(BUDGET);
        assertThat(forbund.at(BUDGET).matter().decision().outcome()).isEqualTo(DecisionOutcome.ADOPTED);
    }

    @Test
    void whatIsOnlyToldIsPutToThePapersWithoutAnyQuestion() {
        assertThat(refusing(() -> forbund.decide(REPORT))).isEqualTo(new BallotMissing());
        forbund.run(() -> forbund.bean(DecideMatter.class).take(REPORT, "Styrelsen tackar för informationen."));
        assertThat(forbund.at(REPORT).matter().decision().outcome()).isEqualTo(DecisionOutcome.NOTED);
    }

    @Test
    void everybodyCanAgreeToAnotherDay() {
        forbund.run(() -> forbund.bean(DecideMatter.class)
                .agree(BUDGET, ProposalKind.REFER_BACK, "Ärendet återremitteras.", "Underlaget räcker inte."));
        assertThat(forbund.at(BUDGET).matter().decision().outcome()).isEqualTo(DecisionOutcome.REFERRED_BACK);
        forbund.run(() -> forbund.bean(DecideMatter.class)
                .agree(PREMISES, ProposalKind.REJECT, "Förslaget avslås.", "För dyrt."));
        assertThat(forbund.at(PREMISES).matter().decision().outcome()).isEqualTo(DecisionOutcome.REFUSED);
    }
}
