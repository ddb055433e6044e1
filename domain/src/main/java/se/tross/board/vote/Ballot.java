package se.tross.board.vote;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** How those who serve answered a question that is put to them (B10, B11). */
public sealed interface Ballot extends Serializable {

    BallotMethod method();

    /** How somebody who served voted; empty where nobody knows. */
    default Optional<Choice> knownChoice(long mandateId) {
        return Optional.empty();
    }

    /**
     * The chair has heard the answer, and nobody has asked for a vote.
     *
     * @param yes what the chair heard
     * @param unanimous whether nobody spoke against it
     * @param noPart the mandates of those who take no part in the decision
     */
    record Acclamation(boolean yes, boolean unanimous, List<Long> noPart) implements Ballot {
        private static final long serialVersionUID = 1L;

        public Acclamation {
            noPart = List.copyOf(noPart);
        }

        /** Everybody takes part. */
        public static Acclamation of(boolean yes) {
            return new Acclamation(yes, false, List.of());
        }

        @Override
        public BallotMethod method() {
            return BallotMethod.ACCLAMATION;
        }

        @Override
        public Optional<Choice> knownChoice(long mandateId) {
            if (noPart.contains(mandateId)) {
                return Optional.of(Choice.NO_PART);
            }
            return unanimous ? Optional.of(yes ? Choice.YES : Choice.NO) : Optional.empty();
        }
    }

    /** A vote by name; everybody who serves is told of. */
    record OpenVote(List<CastVote> votes) implements Ballot {
        private static final long serialVersionUID = 1L;

        public OpenVote {
            votes = List.copyOf(votes);
        }

        /** How many chose so. */
        public int number(Choice choice) {
            return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
        }

        /** What the person did who serves by that mandate; takes no part when nothing is told. */
        public Choice choiceOf(long mandateId) {
            return votes.stream()
                    .filter(vote -> vote.mandateId() == mandateId)
                    .map(CastVote::choice)
                    .findFirst()
                    .orElse(Choice.NO_PART);
        }

        @Override
        public BallotMethod method() {
            return BallotMethod.OPEN_VOTE;
        }

        @Override
        public Optional<Choice> knownChoice(long mandateId) {
            return Optional.of(choiceOf(mandateId));
        }
    }

    /** Ballot papers; nobody knows whose. */
    record ClosedVote(int yes, int no, int blank) implements Ballot {
        private static final long serialVersionUID = 1L;

        @Override
        public BallotMethod method() {
            return BallotMethod.CLOSED_VOTE;
        }
    }

    /** A lot drawn after equal votes. */
    record Lot(boolean yes) implements Ballot {
        private static final long serialVersionUID = 1L;

        @Override
        public BallotMethod method() {
            return BallotMethod.LOT;
        }
    }
}
