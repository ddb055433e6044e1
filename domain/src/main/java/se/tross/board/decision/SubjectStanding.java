package se.tross.board.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.DecisionRefusal.DecisionAwaitsJustering;
import se.tross.board.MeetingRefusal.SubjectIsOnAgenda;
import se.tross.board.meeting.MeetingStatus;

/**
 * How far something from elsewhere has come with the board: where it stands on an agenda, and what the board came to.
 *
 * @param matterId the matter that it is on an agenda as, the last one
 * @param meetingId whose agenda
 * @param meeting the meeting's day
 * @param status how far that meeting has come
 * @param secret whether only some may know what the matter is about (P5)
 * @param decision what the board came to; null before it has
 */
public record SubjectStanding(
        long matterId, long meetingId, LocalDate meeting, MeetingStatus status, boolean secret, BoardAnswer decision)
        implements Serializable {

    /**
     * What the board came to.
     *
     * @param decisionId in the board's register
     * @param paragraph the § in the year's minutes
     * @param outcome what came of it
     * @param reason what the board said; may be empty
     * @param adjusted whether the § is adjusted, so that it binds
     */
    public record BoardAnswer(long decisionId, int paragraph, DecisionOutcome outcome, String reason, boolean adjusted)
            implements Serializable {

        /** As it is cited: § 34. */
        public String cited() {
            return "§ " + paragraph;
        }
    }

    /** The same for those who may not know what a secret matter is about: what came of it, and not why. */
    public SubjectStanding withoutReason() {
        BoardAnswer bare = decision == null
                ? null
                : new BoardAnswer(
                        decision.decisionId(), decision.paragraph(), decision.outcome(), "", decision.adjusted());
        return new SubjectStanding(matterId, meetingId, meeting, status, secret, bare);
    }

    /** Whether the board is yet to say what it thinks. */
    public boolean isOnAgenda() {
        return decision == null && status.isAhead();
    }

    /** Whether the board has decided on it, and the justering lets it take effect or go back. */
    public boolean isAwaitingJustering() {
        return decision != null
                && !decision.adjusted()
                && (decision.outcome() == DecisionOutcome.ADOPTED
                        || decision.outcome().isAgainst());
    }

    /** Whether the board has adopted it, adjusted or not. */
    public boolean isAdopted() {
        return decision != null && decision.outcome() == DecisionOutcome.ADOPTED;
    }

    /** Whether the board has adopted it by a § that is adjusted. */
    public boolean isBinding() {
        return isAdopted() && decision.adjusted();
    }

    /** Whether it came back to its owner with the board's reason. */
    public boolean isReturned() {
        return decision != null && decision.adjusted() && decision.outcome().isAgainst();
    }

    /** Whether the board put it off to another meeting, and it stands on no agenda since. */
    public boolean isPutOff() {
        return decision != null && decision.outcome() == DecisionOutcome.POSTPONED;
    }

    /** Why its owner can neither change it nor say what the board decided; empty when the board does not have it. */
    public List<BoardRefusal> refusalsOfChange() {
        if (isOnAgenda()) {
            return List.of(new SubjectIsOnAgenda(meeting));
        }
        return isAwaitingJustering() ? List.of(new DecisionAwaitsJustering(decision.paragraph(), meeting)) : List.of();
    }
}
