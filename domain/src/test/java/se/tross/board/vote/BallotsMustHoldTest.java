package se.tross.board.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.forbund.seat.HallandBoard.ALVA;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.FRIDA;
import static se.tross.forbund.seat.HallandBoard.RUT;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.AttendanceRefusal.QuorumLost;
import se.tross.board.BoardRefusal;
import se.tross.board.VoteRefusal.BallotPapersDiffer;
import se.tross.board.VoteRefusal.LotOnlyInElections;
import se.tross.board.VoteRefusal.LotWithoutTie;
import se.tross.board.VoteRefusal.ProposalsAreAlike;
import se.tross.board.VoteRefusal.ProposerDoesNotServe;
import se.tross.board.VoteRefusal.VoteMissing;
import se.tross.board.VoteRefusal.VotesNegative;
import se.tross.board.attendance.Sitting;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.vote.Ballot.Acclamation;
import se.tross.board.vote.Ballot.ClosedVote;
import se.tross.board.vote.Ballot.Lot;
import se.tross.board.vote.Ballot.OpenVote;
import se.tross.shared.refusal.Refused;

/** B8-B11, L27: what is no vote, in clear words. */
class BallotsMustHoldTest {
    private final Sitting halland = Sitting.ofHalland().comes(FALK, 1);
    private final Question approval = Question.ofApproval(halland);
    private final Question election = Question.at(halland, 1, BallotQuestion.choosing());

    private static OpenVote votes(CastVote... votes) {
        return new OpenVote(List.of(votes));
    }

    private static CastVote yes(long mandate) {
        return new CastVote(mandate, Choice.YES);
    }

    private static CastVote no(long mandate) {
        return new CastVote(mandate, Choice.NO);
    }

    @Test
    void nobodyVotesWhoDoesNotServe() {
        OpenVote five = votes(yes(RUT), yes(FRIDA), no(ALVA), no(VERA), no(FALK));
        assertThat(approval.refused(five))
                .isEqualTo("Falk Falkenberg tjänstgör inte i ärendet och har ingen röst. Ta bort rösten, eller rätta"
                        + " närvaron.");
        assertThat(approval.rules().refusals(votes(yes(RUT), yes(FRIDA), no(ALVA), no(VERA), no(999))))
                .containsExactly(new NotOnTheBoard());
    }

    @Test
    void nobodyVotesWithAConflict() {
        Sitting sitting = Sitting.ofHalland().conflict(Conflict.declared(VERA, 1, ConflictGround.REPRESENTATIVE, ""));
        assertThat(Question.ofApproval(sitting).refused(votes(yes(RUT), yes(FRIDA), no(ALVA), no(VERA))))
                .isEqualTo(
                        "Vera Varberg är jävig i ärendet och får varken rösta eller vara närvarande. Ta bort rösten.");
    }

    @Test
    void nobodyVotesTwice() {
        assertThat(approval.refused(votes(yes(RUT), yes(FRIDA), no(ALVA), no(VERA), yes(VERA))))
                .isEqualTo("Vera Varberg har två röster i omröstningen. Var och en har en röst. Ta bort den ena.");
    }

    @Test
    void everybodyWhoServesIsToldOf() {
        assertThat(approval.refused(votes(yes(RUT), yes(FRIDA), no(ALVA))))
                .isEqualTo("Det saknas hur Vera Varberg röstade. Ange ja, nej, avstår eller deltar inte i beslutet.");
        assertThat(approval.rules().refusals(votes(yes(RUT), no(VERA))))
                .containsExactly(new VoteMissing("Frida Kassa"), new VoteMissing("Alva Arbete"));
    }

    @Test
    void theChairVotesWhenTheVotesAreEqual() {
        for (String left : List.of("A Y N A", "- Y N -", "A A A A")) {
            assertThat(approval.refused(Question.votes(left)))
                    .isEqualTo("Rösterna är lika. Rut Region leder sammanträdet och måste rösta, för att frågan ska"
                            + " avgöras.");
        }
        assertThat(approval.rules().refusals(Question.votes("A Y N N"))).isEmpty();
    }

    @Test
    void quorumLostInTheMiddleOfTheMeetingRefusesEveryBallot() {
        Sitting sitting = Sitting.ofHalland().leaves(VERA, 2).leaves(ALVA, 3);
        Question atThree = Question.at(sitting, 3, BallotQuestion.approval(Majority.SIMPLE));
        assertThat(atThree.rules().refusals(Acclamation.of(true))).containsExactly(new QuorumLost(2, 4, 3));
        assertThat(atThree.rules().refusals(Question.votes("Y Y"))).containsExactly(new QuorumLost(2, 4, 3));
        assertThatThrownBy(() -> atThree.result(Acclamation.of(true)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new QuorumLost(2, 4, 3)));
        assertThat(Question.at(sitting, 2, BallotQuestion.approval(Majority.SIMPLE))
                        .result(Acclamation.of(true))
                        .outcome())
                .isEqualTo(BallotOutcome.YES);
        Question empty = Question.ofApproval(Sitting.of(halland.roster()));
        assertThat(empty.rules().refusals(Acclamation.of(true))).containsExactly(new QuorumLost(0, 4, 3));
    }

    @Test
    void votesAreOpenExceptInElections() {
        assertThat(approval.refused(new ClosedVote(3, 1, 0)))
                .isEqualTo("Omröstningen är öppen. Bara vid val och anställning röstar styrelsen med slutna sedlar.");
        assertThat(election.refused(Question.votes("Y Y N N")))
                .isEqualTo(
                        "Vid val och anställning röstar styrelsen med slutna sedlar. Ange antalet röster utan namn.");
        assertThat(election.rules().refusals(new ClosedVote(3, 1, 0))).isEmpty();
    }

    @Test
    void asManyPapersAsPeopleWhoServe() {
        assertThat(election.rules().refusals(new ClosedVote(3, 2, 0))).containsExactly(new BallotPapersDiffer(5, 4));
        assertThat(election.rules().refusals(new ClosedVote(2, 1, 0))).containsExactly(new BallotPapersDiffer(3, 4));
        assertThat(election.rules().refusals(new ClosedVote(5, -1, 0))).containsExactly(new VotesNegative());
    }

    @Test
    void noLotWithoutEqualVotesNorOutsideElections() {
        assertThat(election.refused(new Lot(true))).isEqualTo("Lotten avgör bara när rösterna är lika. Rösta först.");
        BallotResult clear = election.result(new ClosedVote(3, 1, 0));
        assertThat(election.rules(clear).refusals(new Lot(true))).containsExactly(new LotWithoutTie());
        BallotResult tie = election.result(new ClosedVote(2, 2, 0));
        assertThat(election.rules(tie).refusals(new Lot(true))).isEmpty();
        assertThat(approval.rules(tie).refusals(new Lot(true))).containsExactly(new LotOnlyInElections());
    }

    @Test
    void aQualifiedMajorityIsCountedUnlessAllAgree() {
        Question qualified = Question.at(halland, 1, BallotQuestion.approval(Majority.THREE_QUARTERS));
        assertThat(qualified.refused(Acclamation.of(true)))
                .isEqualTo("Beslutet kräver 3/4 av de närvarande. Rösta, eller ange att alla är eniga.");
        assertThat(qualified.rules().refusals(new Acclamation(true, true, List.of())))
                .isEmpty();
        assertThat(qualified.rules().refusals(Acclamation.of(false))).isEmpty();
        assertThat(qualified.refused(new Acclamation(true, true, List.of(VERA))))
                .startsWith("Alla kan inte vara eniga när någon inte deltar i beslutet.");
    }

    @Test
    void yesAndNoAreTwoThings() {
        BallotQuestion same = new BallotQuestion(ProposalKind.APPROVE, ProposalKind.APPROVE, false, Majority.SIMPLE);
        assertThat(Question.at(halland, 1, same).rules().refusals(Acclamation.of(true)))
                .containsExactly(new ProposalsAreAlike());
    }

    @Test
    void onlyWhoServesProposes() {
        ProposalTerms ofFalk = new ProposalTerms(FALK, ProposalKind.REFER_BACK, "");
        List<BoardRefusal> refused = ofFalk.refusals(halland.roster(), halland.at(1));
        assertThat(refused).containsExactly(new ProposerDoesNotServe("Falk Falkenberg"));
        assertThat(new ProposalTerms(VERA, ProposalKind.REFER_BACK, "").refusals(halland.roster(), halland.at(1)))
                .isEmpty();
        assertThat(new ProposalTerms(VERA, ProposalKind.CHANGE, " ").refusals(halland.roster(), halland.at(1)))
                .extracting(one -> one.getClass().getSimpleName())
                .containsExactly("ProposalTextMissing");
        assertThat(new ProposalTerms(999, ProposalKind.CHANGE, " ").refusals(halland.roster(), halland.at(1)))
                .containsExactly(new NotOnTheBoard());
    }
}
