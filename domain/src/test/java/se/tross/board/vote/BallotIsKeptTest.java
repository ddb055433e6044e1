package se.tross.board.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.RUT;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tross.board.Refusing;
import se.tross.board.VoteRefusal.LotWithoutTie;
import se.tross.board.VoteRefusal.ProposerDoesNotServe;
import se.tross.board.attendance.Sitting;
import se.tross.board.vote.Ballot.Acclamation;
import se.tross.board.vote.Ballot.ClosedVote;
import se.tross.board.vote.Ballot.Lot;

/** B13: what was proposed, put and answered is kept so that the minutes can tell it as it was. */
class BallotIsKeptTest {
    private final Sitting halland = Sitting.ofHalland().comes(FALK, 1);

    private HeldBallot held(Question question, Ballot ballot) {
        return new HeldBallot(1, 5, 1, "Ja för bifall, nej för avslag", ballot, question.rules());
    }

    @Test
    void aKeptBallotComesToTheSameAsWhenItWasHeld() {
        Question approval = Question.ofApproval(halland);
        Question qualified = Question.at(halland, 1, BallotQuestion.approval(Majority.TWO_THIRDS));
        Question election = Question.at(halland, 1, BallotQuestion.choosing());
        Question off = Question.at(halland, 1, BallotQuestion.puttingOff(ProposalKind.POSTPONE));
        for (String votes : List.of("Y Y N N", "N Y N A", "Y - - N", "Y Y Y Y")) {
            Ballot ballot = Question.votes(votes);
            assertThat(held(approval, ballot).result()).isEqualTo(approval.result(ballot));
            assertThat(held(qualified, ballot).result()).isEqualTo(qualified.result(ballot));
            assertThat(held(off, ballot).result()).isEqualTo(off.result(ballot));
        }
        Ballot unanimous = new Acclamation(true, true, List.of());
        assertThat(held(approval, unanimous).result().cause()).isEqualTo(new VoteCause.AgreedUnanimously());
        HeldBallot tie = held(election, new ClosedVote(2, 2, 0));
        HeldBallot drawn = new HeldBallot(1, 5, 2, "", new Lot(true), election.rules(tie.result()));
        assertThat(drawn.result().decided()).contains(ProposalKind.APPROVE);
        assertThat(drawn.round()).isEqualTo(2);
        assertThat(Refusing.of(() -> held(election, new Lot(true)))).containsExactly(new LotWithoutTie());
    }

    @Test
    void itTellsWhoTookPartAndHowTheyVotedWhereThatIsKnown() {
        HeldBallot open = held(Question.ofApproval(halland), Question.votes("Y Y N -"));
        assertThat(open.votes())
                .extracting(Vote::person)
                .containsExactly("Rut Region", "Frida Kassa", "Alva Arbete", "Vera Varberg");
        assertThat(open.votes())
                .extracting(Vote::choice)
                .containsExactly(
                        Optional.of(Choice.YES),
                        Optional.of(Choice.YES),
                        Optional.of(Choice.NO),
                        Optional.of(Choice.NO_PART));
        assertThat(open.noPart()).containsExactly(VERA);
        HeldBallot heard = held(Question.ofApproval(halland), new Acclamation(true, false, List.of(RUT)));
        assertThat(heard.noPart()).containsExactly(RUT);
        assertThat(heard.votes())
                .extracting(Vote::choice)
                .containsExactly(Optional.of(Choice.NO_PART), Optional.empty(), Optional.empty(), Optional.empty());
        HeldBallot closed = held(Question.at(halland, 1, BallotQuestion.choosing()), new ClosedVote(3, 1, 0));
        assertThat(closed.votes())
                .hasSize(4)
                .allSatisfy(vote -> assertThat(vote.choice()).isEmpty());
    }

    @Test
    void aProposalIsKeptUntilItIsWithdrawn() {
        ProposalTerms terms = new ProposalTerms(VERA, ProposalKind.CHANGE, "Insatser minskas med 500 000 kr.");
        Proposal proposal = new Proposal(1, 5, 1, terms, halland.roster(), halland.at(1));
        assertThat(proposal.terms()).isEqualTo(terms);
        assertThat(proposal.person()).isEqualTo("Vera Varberg");
        proposal.withdraw();
        assertThat(proposal.isWithdrawn()).isTrue();
        proposal.restore();
        assertThat(proposal.isWithdrawn()).isFalse();
        ProposalTerms ofFalk = new ProposalTerms(FALK, ProposalKind.REJECT, "");
        assertThat(Refusing.of(() -> new Proposal(1, 5, 2, ofFalk, halland.roster(), halland.at(1))))
                .containsExactly(new ProposerDoesNotServe("Falk Falkenberg"));
    }
}
