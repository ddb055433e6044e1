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

    /**
     * The same question as the matter demands it: closed and by lot for elections and employment (L26), with the charter's
     * majority for a decision type that it names (L27). Putting off is decided by simple majority always, and so is which of two
     * proposals is set against rejection.
     *
     * @param byLot whether the matter is an election or an employment
     * @param needed the majority that its decision type needs; the simple one for none
     */
    public BallotQuestion demanded(boolean byLot, Majority needed) {
        if (yes.putsOff()) {
            return this;
        }
        boolean settles = no == ProposalKind.REJECT && needed.isQualified();
        return new BallotQuestion(yes, no, election || byLot, settles ? needed : majority);
    }

    Optional<ProposalKind> answer(BallotOutcome outcome) {
        return switch (outcome) {
            case YES -> Optional.of(yes);
            case NO -> Optional.ofNullable(no);
            case TIED -> Optional.empty();
        };
    }
}
