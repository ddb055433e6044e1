package se.tross.board.vote;

import java.io.Serializable;
import java.util.Optional;

/**
 * What is put to those who serve, so that it can be answered by yes or no (B11).
 *
 * @param yes the proposal that yes is for
 * @param no the proposal that no is for; null when no only means that the matter is decided today after all
 * @param election whether somebody is elected or employed, which equal votes leave to the lot (L26)
 * @param majority how many must say yes
 */
public record BallotQuestion(ProposalKind yes, ProposalKind no, boolean election, Majority majority)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Yes to what is proposed, or no to it. */
    public static BallotQuestion approval(Majority majority) {
        return new BallotQuestion(ProposalKind.APPROVE, ProposalKind.REJECT, false, majority);
    }

    /** One or the other of two who are proposed for something. */
    public static BallotQuestion choosing() {
        return new BallotQuestion(ProposalKind.APPROVE, ProposalKind.CHANGE, true, Majority.SIMPLE);
    }

    /** Whether the matter is put off; by simple majority always (B11). */
    public static BallotQuestion puttingOff(ProposalKind kind) {
        return new BallotQuestion(kind, null, false, Majority.SIMPLE);
    }

    Optional<ProposalKind> answer(BallotOutcome outcome) {
        return switch (outcome) {
            case YES -> Optional.of(yes);
            case NO -> Optional.ofNullable(no);
            case TIED -> Optional.empty();
        };
    }
}
