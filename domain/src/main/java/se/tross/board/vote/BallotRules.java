package se.tross.board.vote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.BoardRefusal;
import se.tross.board.VoteRefusal.BallotPapersDiffer;
import se.tross.board.VoteRefusal.ChairMustVote;
import se.tross.board.VoteRefusal.ClosedVoteOnlyInElections;
import se.tross.board.VoteRefusal.ElectionVoteIsClosed;
import se.tross.board.VoteRefusal.LotOnlyInElections;
import se.tross.board.VoteRefusal.LotWithoutTie;
import se.tross.board.VoteRefusal.NotUnanimous;
import se.tross.board.VoteRefusal.ProposalsAreAlike;
import se.tross.board.VoteRefusal.QualifiedMajorityNeedsCount;
import se.tross.board.VoteRefusal.VoteMissing;
import se.tross.board.VoteRefusal.VotedTwice;
import se.tross.board.VoteRefusal.VoterDoesNotServe;
import se.tross.board.VoteRefusal.VoterIsConflicted;
import se.tross.board.VoteRefusal.VotesNegative;
import se.tross.board.attendance.Leader;
import se.tross.board.attendance.Quorum;
import se.tross.board.attendance.Serving;
import se.tross.board.vote.Ballot.Acclamation;
import se.tross.board.vote.Ballot.ClosedVote;
import se.tross.board.vote.Ballot.Lot;
import se.tross.board.vote.Ballot.OpenVote;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;
import se.tross.shared.refusal.Refused;

/**
 * What can be voted on, by whom and how (L25-L27, B8-B11).
 *
 * @param roster the board of the day
 * @param serving who serves at the matter
 * @param leader who leads at the matter; null when nobody serves
 * @param quorum whether the board can decide
 * @param question what is put
 * @param before the ballot that ended in equal votes; null when none did
 */
public record BallotRules(
        Roster roster, Serving serving, Leader leader, Quorum quorum, BallotQuestion question, BallotResult before) {

    /** What the board has come to. @throws Refused if the ballot does not hold */
    public BallotResult result(Ballot ballot) {
        Refused.ifAny(refusals(ballot));
        return new BallotCount(serving, leader, question, before).of(ballot);
    }

    /** Why the ballot does not hold, the weightiest first; empty when it does. */
    public List<BoardRefusal> refusals(Ballot ballot) {
        List<BoardRefusal> refusals = new ArrayList<>();
        quorum.refusal().ifPresent(refusals::add);
        if (question.yes() == question.no() && !question.election()) {
            refusals.add(new ProposalsAreAlike());
        }
        if (ballot instanceof Acclamation acclamation) {
            refuseAcclamation(acclamation, refusals);
        } else if (ballot instanceof OpenVote open) {
            refuseOpenVote(open, refusals);
        } else if (ballot instanceof ClosedVote closed) {
            refuseClosedVote(closed, refusals);
        } else if (ballot instanceof Lot) {
            refuseLot(refusals);
        }
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    private void refuseAcclamation(Acclamation acclamation, List<BoardRefusal> refusals) {
        acclamation.noPart().forEach(mandate -> refuseVoter(mandate, refusals));
        if (acclamation.unanimous() && !acclamation.noPart().isEmpty()) {
            refusals.add(new NotUnanimous());
        }
        boolean needsCount = question.majority().isQualified() && acclamation.yes() && !acclamation.unanimous();
        if (needsCount) {
            refusals.add(new QualifiedMajorityNeedsCount(question.majority().fraction()));
        }
    }

    private void refuseOpenVote(OpenVote open, List<BoardRefusal> refusals) {
        if (question.election()) {
            refusals.add(new ElectionVoteIsClosed());
        }
        Set<Long> voted = new HashSet<>();
        for (CastVote vote : open.votes()) {
            refuseVoter(vote.mandateId(), refusals);
            roster.holder(vote.mandateId())
                    .filter(person -> !voted.add(person.personId()))
                    .ifPresent(person -> refusals.add(new VotedTwice(person.person())));
        }
        serving.holders()
                .filter(holder -> !voted.contains(holder.personId()))
                .forEach(holder -> refusals.add(new VoteMissing(holder.person())));
        if (isTieThatTheChairLeaves(open)) {
            refusals.add(new ChairMustVote(leader.holder().person()));
        }
    }

    private boolean isTieThatTheChairLeaves(OpenVote open) {
        return open.number(Choice.YES) == open.number(Choice.NO)
                && leader != null
                && !question.election()
                && !question.majority().isQualified()
                && !open.choiceOf(leader.holder().mandateId()).counts();
    }

    private void refuseVoter(long mandateId, List<BoardRefusal> refusals) {
        Optional<SeatHolder> person = roster.holder(mandateId);
        if (person.isEmpty()) {
            refusals.add(new NotOnTheBoard());
        } else if (serving.isConflicted(person.get())) {
            refusals.add(new VoterIsConflicted(person.get().person()));
        } else if (serving.holder(mandateId).isEmpty()) {
            refusals.add(new VoterDoesNotServe(person.get().person()));
        }
    }

    private void refuseClosedVote(ClosedVote closed, List<BoardRefusal> refusals) {
        if (!question.election()) {
            refusals.add(new ClosedVoteOnlyInElections());
        }
        int papers = closed.yes() + closed.no() + closed.blank();
        if (Math.min(Math.min(closed.yes(), closed.no()), closed.blank()) < 0) {
            refusals.add(new VotesNegative());
        } else if (papers != serving.count()) {
            refusals.add(new BallotPapersDiffer(papers, serving.count()));
        }
    }

    private void refuseLot(List<BoardRefusal> refusals) {
        if (!question.election()) {
            refusals.add(new LotOnlyInElections());
        }
        if (before == null || !before.isTied()) {
            refusals.add(new LotWithoutTie());
        }
    }
}
