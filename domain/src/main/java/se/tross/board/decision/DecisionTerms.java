package se.tross.board.decision;

import java.io.Serializable;
import se.tross.board.Wording;
import se.tross.board.vote.BallotResult;

/**
 * What the board came to, as it is to be written.
 *
 * @param outcome what it came to
 * @param text the decision in words
 * @param reason why it was not adopted; may be empty for what was
 * @param ballot how the board came to it; null for what was only noted
 */
public record DecisionTerms(DecisionOutcome outcome, String text, String reason, BallotResult ballot)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public DecisionTerms {
        text = Wording.plain(text);
        reason = Wording.plain(reason);
    }
}
