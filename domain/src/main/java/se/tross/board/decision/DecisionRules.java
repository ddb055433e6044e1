package se.tross.board.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.board.BoardRefusal;
import se.tross.board.ConflictRefusal.ConflictUndecided;
import se.tross.board.ConflictRefusal.ConflictedStillPresent;
import se.tross.board.DecisionRefusal.BallotIsTied;
import se.tross.board.DecisionRefusal.BallotMissing;
import se.tross.board.DecisionRefusal.BallotOfOthers;
import se.tross.board.DecisionRefusal.OutcomeAgainstBallot;
import se.tross.board.DecisionRefusal.OutcomeMissing;
import se.tross.board.DecisionRefusal.OutcomeReasonMissing;
import se.tross.board.DecisionRefusal.QualifiedMajorityNotAsked;
import se.tross.board.Wording;
import se.tross.board.attendance.Quorum;
import se.tross.board.attendance.Serving;
import se.tross.board.conflict.Conflict;
import se.tross.board.vote.BallotResult;
import se.tross.board.vote.MajorityRule;
import se.tross.forbund.seat.Roster;
import se.tross.forbund.seat.SeatHolder;

/**
 * What the board can decide (L25, B8, B9, B13).
 *
 * @param ofMatter why the matter cannot be decided now, such as that it is not on the agenda; empty when it can
 * @param roster the board of the day
 * @param serving who serves at the matter
 * @param quorum whether the board can decide
 * @param conflicts the conflicts of interest of the meeting
 * @param needed the majority that the charter demands of the matter's decision type (L27); null where it demands none
 */
public record DecisionRules(
        List<BoardRefusal> ofMatter,
        Roster roster,
        Serving serving,
        Quorum quorum,
        Collection<Conflict> conflicts,
        MajorityRule needed) {

    /** Where a simple majority is enough. */
    public DecisionRules(
            List<BoardRefusal> ofMatter,
            Roster roster,
            Serving serving,
            Quorum quorum,
            Collection<Conflict> conflicts) {
        this(ofMatter, roster, serving, quorum, conflicts, null);
    }

    /** Why nothing can be decided in the matter, the weightiest first; empty when something can. */
    public List<BoardRefusal> refusals() {
        List<BoardRefusal> refusals = new ArrayList<>(ofMatter);
        quorum.refusal().ifPresent(refusals::add);
        conflicts.stream()
                .filter(conflict -> conflict.matterPosition() == serving.matterPosition() && conflict.isUndecided())
                .flatMap(conflict -> roster.holder(conflict.mandateId()).stream())
                .forEach(person -> refusals.add(new ConflictUndecided(person.person())));
        serving.toLeave().forEach(person -> refusals.add(new ConflictedStillPresent(person.person())));
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    /** Why the board cannot decide so, the weightiest first; empty when it can. */
    public List<BoardRefusal> refusals(DecisionTerms terms) {
        List<BoardRefusal> refusals = new ArrayList<>(refusals());
        Wording.refusalOfRequired("text", terms.text(), Wording.TEXT).ifPresent(refusals::add);
        Wording.refusalOfOptional("reason", terms.reason(), Wording.TEXT).ifPresent(refusals::add);
        if (terms.outcome() == null) {
            refusals.add(new OutcomeMissing());
        } else {
            refuseOutcome(terms, refusals);
        }
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    private void refuseOutcome(DecisionTerms terms, List<BoardRefusal> refusals) {
        BallotResult ballot = terms.ballot();
        if (ballot == null) {
            if (terms.outcome() != DecisionOutcome.NOTED) {
                refusals.add(new BallotMissing());
            }
        } else if (ballot.isTied()) {
            refusals.add(new BallotIsTied());
        } else {
            Optional<DecisionOutcome> decided = ballot.decided().map(DecisionOutcome::of);
            if (!decided.equals(Optional.of(terms.outcome()))) {
                refusals.add(new OutcomeAgainstBallot(ballot.cause()));
            }
            if (terms.outcome() == DecisionOutcome.ADOPTED && lacksMajority(ballot)) {
                refusals.add(new QualifiedMajorityNotAsked(
                        needed.decisionType(), needed.majority().fraction()));
            }
            if (!Set.copyOf(ballot.voters()).equals(mandatesServing())) {
                refusals.add(new BallotOfOthers());
            }
        }
        if (terms.outcome().returns() && terms.reason().isEmpty()) {
            refusals.add(new OutcomeReasonMissing());
        }
    }

    private boolean lacksMajority(BallotResult ballot) {
        return needed != null && ballot.question().majority() != needed.majority();
    }

    private Set<Long> mandatesServing() {
        return serving.holders().map(SeatHolder::mandateId).collect(Collectors.toSet());
    }
}
