package se.tross.board.summons;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.SummonsRefusal.AnswerMissing;
import se.tross.board.Wording;

/**
 * An answer as it is given.
 *
 * @param answer yes or no; null when nothing was chosen
 * @param reason why not, if the person wants to say; kept only with a no
 * @param way how it came
 */
public record AnswerTerms(Answer answer, String reason, AnswerWay way) implements Serializable {
    private static final long serialVersionUID = 1L;

    public AnswerTerms {
        reason = answer == Answer.NO ? Wording.plain(reason) : "";
    }

    /** Everything that is wrong; empty when it can be taken. */
    public List<BoardRefusal> refusals() {
        List<BoardRefusal> refusals = new ArrayList<>(Wording.refusalOfOptional("reason", reason, Wording.LINE).stream()
                .toList());
        if (answer == null) {
            refusals.add(new AnswerMissing());
        }
        return refusals;
    }
}
