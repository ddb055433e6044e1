package se.tross.board.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.BUDGET;
import static se.tross.board.sitting.SittingFixture.ELECTION;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.PREMISES;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;
import static se.tross.board.sitting.SittingFixture.refusing;
import static se.tross.board.sitting.SittingFixture.votes;

import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.board.DecisionRefusal.QualifiedMajorityNotAsked;
import se.tross.board.VoteRefusal.ElectionVoteIsClosed;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.meeting.ChangeMatter;
import se.tross.board.meeting.MatterOverview;
import se.tross.board.meeting.MatterOverviews;
import se.tross.board.vote.Ballot;
import se.tross.board.vote.BallotQuestion;
import se.tross.board.vote.Choice;
import se.tross.board.vote.Majority;
import se.tross.board.vote.MajorityRule;
import se.tross.board.vote.ProposalKind;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** The decision type that the office chose when it prepared a matter decides how the board's votes are counted (L26, L27). */
class DecisionTypeSetsTheMajorityTest {

    private static final String TYPE = "Flytt av kansliet";
    private static final MajorityRule RULE = new MajorityRule(TYPE, Majority.THREE_QUARTERS);

    @RegisterExtension
    private final SittingFixture forbund = new SittingFixture();

    @BeforeEach
    void theCharterNamesAType() throws Exception {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from)"
                            + " values (900, 1, 1, 'QUALIFIED_MAJORITY', 'Flytt av kansliet: 3/4', '§ 9', '2018-01-01')",
                    "update board_matter set kind = 'EMPLOYMENT' where id = " + ELECTION);
        }
    }

    private MatterOverview matter(long id) {
        return forbund.as(() -> forbund.bean(MatterOverviews.class).matter(id)).matter();
    }

    private void prepareAs(long id, String type) {
        MatterOverview matter = matter(id);
        forbund.run(() -> forbund.bean(ChangeMatter.class)
                .change(id, matter.version(), matter.terms().ofType(type)));
    }

    @Test
    void theTypeIsOfferedInPreparationAndFollowsIntoTheSitting() {
        assertThat(forbund.as(() -> forbund.bean(MatterOverviews.class).choices(SittingFixture.MEETING))
                        .decisionTypes())
                .containsExactly(RULE);
        prepareAs(PREMISES, TYPE);
        forbund.openWithAllOrdinary();
        assertThat(forbund.at(PREMISES).matter().needed()).isEqualTo(RULE);
        assertThat(forbund.at(BUDGET).matter().needed()).isNull();
    }

    @Test
    void votesAreCountedAsTheCharterSaysWhateverIsAsked() {
        prepareAs(PREMISES, TYPE);
        forbund.openWithAllOrdinary();
        forbund.vote(
                PREMISES,
                BallotQuestion.approval(Majority.SIMPLE),
                votes(RUT, Choice.YES, VERA, Choice.YES, FRIDA, Choice.ABSTAIN, ALVA, Choice.NO));
        forbund.decide(PREMISES);
        assertThat(forbund.at(PREMISES).matter().decision().outcome()).isEqualTo(DecisionOutcome.REFUSED);
    }

    @Test
    void whatWasSetAgainstAnotherProposalIsSetAgainstRejectionToo() {
        prepareAs(PREMISES, TYPE);
        forbund.openWithAllOrdinary();
        Ballot.OpenVote all = votes(RUT, Choice.YES, VERA, Choice.YES, FRIDA, Choice.YES, ALVA, Choice.NO);
        forbund.vote(
                PREMISES, new BallotQuestion(ProposalKind.APPROVE, ProposalKind.CHANGE, false, Majority.SIMPLE), all);
        assertThat(refusing(() -> forbund.decide(PREMISES))).isEqualTo(new QualifiedMajorityNotAsked(TYPE, "3/4"));
        forbund.vote(PREMISES, BallotQuestion.approval(Majority.SIMPLE), all);
        forbund.decide(PREMISES);
        assertThat(forbund.at(PREMISES).matter().decision().outcome()).isEqualTo(DecisionOutcome.ADOPTED);
    }

    @Test
    void whenEverybodyAgreesNothingIsCounted() {
        prepareAs(PREMISES, TYPE);
        forbund.openWithAllOrdinary();
        forbund.agree(PREMISES);
        assertThat(forbund.at(PREMISES).matter().decision().outcome()).isEqualTo(DecisionOutcome.ADOPTED);
    }

    @Test
    void whoIsEmployedIsDecidedOnPapersAndByLot() {
        forbund.openWithAllOrdinary();
        assertThat(refusing(() -> forbund.vote(
                        ELECTION,
                        BallotQuestion.approval(Majority.SIMPLE),
                        votes(RUT, Choice.YES, VERA, Choice.YES, FRIDA, Choice.NO, ALVA, Choice.NO))))
                .isEqualTo(new ElectionVoteIsClosed());
        BallotQuestion asked = BallotQuestion.approval(Majority.SIMPLE);
        forbund.vote(ELECTION, asked, new Ballot.ClosedVote(2, 2, 0));
        forbund.vote(ELECTION, asked, new Ballot.Lot(true));
        forbund.decide(ELECTION);
        assertThat(forbund.at(ELECTION).matter().decision().outcome()).isEqualTo(DecisionOutcome.ADOPTED);
    }
}
