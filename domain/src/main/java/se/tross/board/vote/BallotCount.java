package se.tross.board.vote;

import java.util.List;
import se.tross.board.attendance.Leader;
import se.tross.board.attendance.Serving;
import se.tross.board.vote.Ballot.Acclamation;
import se.tross.board.vote.Ballot.ClosedVote;
import se.tross.board.vote.Ballot.OpenVote;
import se.tross.forbund.seat.SeatHolder;

/** Counts a ballot that holds (L26, L27, B11). */
record BallotCount(Serving serving, Leader leader, BallotQuestion question, BallotResult before) {

    BallotResult of(Ballot ballot) {
        if (ballot instanceof Acclamation acclamation) {
            int all = acclamation.unanimous() ? serving.count() : 0;
            return acclamation.yes() ? result(ballot, true, all, 0) : result(ballot, false, 0, all);
        }
        if (ballot instanceof OpenVote open) {
            return counted(open, open.number(Choice.YES), open.number(Choice.NO));
        }
        if (ballot instanceof ClosedVote closed) {
            return counted(closed, closed.yes(), closed.no());
        }
        return result(ballot, ((Ballot.Lot) ballot).yes(), before.yes(), before.no());
    }

    private BallotResult counted(Ballot ballot, int yes, int no) {
        if (question.majority().isQualified()) {
            return result(ballot, yes >= question.majority().needed(serving.count()), yes, no);
        }
        if (yes != no) {
            return result(ballot, yes > no, yes, no);
        }
        return ballot instanceof OpenVote open
                ? result(ballot, outcome(open.choiceOf(leader.holder().mandateId()) == Choice.YES), yes, no, true)
                : result(ballot, BallotOutcome.TIED, yes, no, false);
    }

    private static BallotOutcome outcome(boolean agreed) {
        return agreed ? BallotOutcome.YES : BallotOutcome.NO;
    }

    private BallotResult result(Ballot ballot, boolean agreed, int yes, int no) {
        return result(ballot, outcome(agreed), yes, no, false);
    }

    private BallotResult result(Ballot ballot, BallotOutcome outcome, int yes, int no, boolean castingVote) {
        List<Long> voters = serving.holders().map(SeatHolder::mandateId).toList();
        return new BallotResult(
                question,
                ballot.method(),
                outcome,
                yes,
                no,
                voters,
                castingVote,
                leader.holder().person());
    }
}
