package se.tross.board.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.attendance.Sitting;
import se.tross.board.vote.Ballot.Acclamation;
import se.tross.board.vote.Ballot.ClosedVote;
import se.tross.board.vote.Ballot.Lot;
import se.tross.forbund.seat.HallandBoard;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Texts;

/** L26, B10, B11: what the board has come to, and what settled it. */
class VotesAreCountedTest {

    private static String why(BallotResult result) {
        return Texts.swedish().text((Refusal) result.cause());
    }

    /** The chair's vote stands first. */
    @ParameterizedTest(name = "{0}: {1}, casting vote {2}")
    @CsvSource(textBlock = """
            Y Y Y Y, YES, false, '4 ja, 0 nej, 0 avstår.'
            N N N Y, NO,  false, '1 ja, 3 nej, 0 avstår.'
            Y Y N N, YES, true,  '2 ja och 2 nej: rösterna är lika, och ordföranden Rut Region har utslagsröst.'
            N Y Y N, NO,  true,  '2 ja och 2 nej: rösterna är lika, och ordföranden Rut Region har utslagsröst.'
            Y N A A, YES, true,  '1 ja och 1 nej: rösterna är lika, och ordföranden Rut Region har utslagsröst.'
            A Y A A, YES, false, '1 ja, 0 nej, 3 avstår.'
            A N N Y, NO,  false, '1 ja, 2 nej, 1 avstår.'
            - Y Y N, YES, false, '2 ja, 1 nej, 1 avstår.'
            """)
    void mostVotesDecideAndTheChairsWhenTheyAreEqual(
            String votes, BallotOutcome outcome, boolean castingVote, String why) {
        BallotResult result = Question.ofApproval(Sitting.ofHalland()).result(Question.votes(votes));
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.castingVote()).isEqualTo(castingVote);
        assertThat(result.present()).isEqualTo(4);
        assertThat(why(result)).isEqualTo(why);
        assertThat(result.decided())
                .contains(outcome == BallotOutcome.YES ? ProposalKind.APPROVE : ProposalKind.REJECT);
    }

    @Test
    void theCastingVoteIsThatOfWhoLeadsWhenTheChairHasAConflict() {
        Sitting sitting = Sitting.ofHalland().comes(HallandBoard.RAGNAR, 1).stepsAside(HallandBoard.RUT, 2);
        Question question = Question.at(sitting, 2, BallotQuestion.approval(Majority.SIMPLE));
        Ballot.OpenVote votes = new Ballot.OpenVote(List.of(
                new CastVote(HallandBoard.RAGNAR, Choice.YES),
                new CastVote(HallandBoard.FRIDA, Choice.YES),
                new CastVote(HallandBoard.ALVA, Choice.NO),
                new CastVote(HallandBoard.VERA, Choice.NO)));
        assertThat(question.result(votes).outcome()).isEqualTo(BallotOutcome.NO);
        assertThat(why(question.result(votes))).contains("ordföranden Vera Varberg har utslagsröst");
    }

    @Test
    void anElectionWithEqualVotesIsLeftToTheLot() {
        Question election = Question.at(Sitting.ofHalland(), 1, BallotQuestion.choosing());
        BallotResult tie = election.result(new ClosedVote(2, 2, 0));
        assertThat(tie.isTied()).isTrue();
        assertThat(tie.castingVote()).isFalse();
        assertThat(tie.decided()).isEmpty();
        assertThat(why(tie)).isEqualTo("2 ja och 2 nej: rösterna är lika, och lotten avgör.");
        BallotResult drawn = election.rules(tie).result(new Lot(false));
        assertThat(drawn.method()).isEqualTo(BallotMethod.LOT);
        assertThat(drawn.decided()).contains(ProposalKind.CHANGE);
        assertThat(why(drawn)).isEqualTo("2 ja och 2 nej: rösterna var lika, och lotten avgjorde.");
        assertThat(election.rules(tie).result(new Lot(true)).decided()).contains(ProposalKind.APPROVE);
    }

    @Test
    void anElectionWithMoreVotesForOneNeedsNoLot() {
        Question election = Question.at(Sitting.ofHalland(), 1, BallotQuestion.choosing());
        BallotResult result = election.result(new ClosedVote(2, 1, 1));
        assertThat(result.decided()).contains(ProposalKind.APPROVE);
        assertThat(result.abstaining()).isEqualTo(1);
    }

    @Test
    void whatTheChairHeardDecidesWhenNobodyAsksForAVote() {
        Question question = Question.ofApproval(Sitting.ofHalland());
        assertThat(why(question.result(Acclamation.of(true)))).isEqualTo("Bifall med acklamation.");
        assertThat(why(question.result(Acclamation.of(false)))).isEqualTo("Avslag med acklamation.");
        assertThat(why(question.result(new Acclamation(true, true, List.of())))).isEqualTo("Enhälligt bifall.");
        assertThat(why(question.result(new Acclamation(false, true, List.of()))))
                .isEqualTo("Enhälligt avslag.");
        assertThat(question.result(new Acclamation(true, false, List.of(HallandBoard.VERA)))
                        .outcome())
                .isEqualTo(BallotOutcome.YES);
    }

    @Test
    void noToPuttingOffMeansThatTheMatterIsDecidedToday() {
        Question question = Question.at(Sitting.ofHalland(), 1, BallotQuestion.puttingOff(ProposalKind.REFER_BACK));
        assertThat(question.result(Question.votes("Y Y Y N")).decided()).contains(ProposalKind.REFER_BACK);
        assertThat(question.result(Question.votes("N N Y N")).decided()).isEmpty();
    }

    /** On all who are present and may vote, whether they do or not (L27). */
    @ParameterizedTest(name = "{0} of {1}: {2}, {3}, {4}")
    @CsvSource(textBlock = """
            TWO_THIRDS,     3,  2, 1, 2
            TWO_THIRDS,     4,  3, 2, 3
            TWO_THIRDS,     6,  4, 3, 4
            TWO_THIRDS,     10, 7, 6, 7
            THREE_QUARTERS, 3,  3, 2, 3
            THREE_QUARTERS, 4,  3, 2, 3
            THREE_QUARTERS, 6,  5, 4, 5
            THREE_QUARTERS, 10, 8, 7, 8
            FOUR_FIFTHS,    4,  4, 3, 4
            FOUR_FIFTHS,    5,  4, 3, 4
            FOUR_FIFTHS,    6,  5, 4, 5
            FOUR_FIFTHS,    10, 8, 7, 8
            """)
    void aQualifiedMajorityIsTheLeastNumberThatReachesItsFraction(
            Majority majority, int present, int needed, int tooFew, int enough) {
        String[] fraction = majority.fraction().split("/");
        int part = Integer.parseInt(fraction[0]);
        int whole = Integer.parseInt(fraction[1]);
        assertThat(majority.needed(present)).isEqualTo(needed);
        assertThat(tooFew * whole).isLessThan(present * part);
        assertThat(enough * whole).isGreaterThanOrEqualTo(present * part);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            TWO_THIRDS,     Y Y Y N, YES, '3 av 4 närvarande röstade ja. Beslutet kräver 2/3 av dem, alltså 3.'
            TWO_THIRDS,     Y Y A A, NO,  '2 av 4 närvarande röstade ja. Beslutet kräver 2/3 av dem, alltså 3, och faller.'
            TWO_THIRDS,     Y Y N A, NO,  '2 av 4 närvarande röstade ja. Beslutet kräver 2/3 av dem, alltså 3, och faller.'
            TWO_THIRDS,     Y Y N N, NO,  '2 av 4 närvarande röstade ja. Beslutet kräver 2/3 av dem, alltså 3, och faller.'
            THREE_QUARTERS, Y Y Y A, YES, '3 av 4 närvarande röstade ja. Beslutet kräver 3/4 av dem, alltså 3.'
            FOUR_FIFTHS,    Y Y Y A, NO,  '3 av 4 närvarande röstade ja. Beslutet kräver 4/5 av dem, alltså 4, och faller.'
            FOUR_FIFTHS,    Y Y Y Y, YES, '4 av 4 närvarande röstade ja. Beslutet kräver 4/5 av dem, alltså 4.'
            """)
    void whoAbstainsCountsAmongThePresent(Majority majority, String votes, BallotOutcome outcome, String why) {
        BallotResult result = Question.at(Sitting.ofHalland(), 1, BallotQuestion.approval(majority))
                .result(Question.votes(votes));
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.castingVote())
                .as("a casting vote makes no qualified majority")
                .isFalse();
        assertThat(why(result)).isEqualTo(why);
    }

    @Test
    void aConflictLeavesFewerToCountOn() {
        Sitting sitting = Sitting.ofHalland().stepsAside(HallandBoard.VERA, 1);
        BallotResult result = Question.at(sitting, 1, BallotQuestion.approval(Majority.TWO_THIRDS))
                .result(Question.votes("Y Y N"));
        assertThat(result.outcome()).as("two of three").isEqualTo(BallotOutcome.YES);
    }
}
