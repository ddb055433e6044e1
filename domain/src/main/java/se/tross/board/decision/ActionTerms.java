package se.tross.board.decision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.board.BoardRefusal;
import se.tross.board.DecisionRefusal.ActionDayMissing;
import se.tross.board.DecisionRefusal.ActionDueBeforeDecision;
import se.tross.board.DecisionRefusal.ActionOwnerMissing;
import se.tross.board.Wording;

/**
 * Something that a decision leaves somebody to do.
 *
 * @param text what
 * @param owner who, by name or function
 * @param accountId that person's account; null when it has none
 * @param due the last day
 */
public record ActionTerms(String text, String owner, Long accountId, LocalDate due) implements Serializable {
    private static final long serialVersionUID = 1L;

    public ActionTerms {
        text = Wording.plain(text);
        owner = Wording.plain(owner);
    }

    /**
     * Why it cannot be left so, the weightiest first; empty when it can.
     *
     * @param decided the day of the decision
     */
    public List<BoardRefusal> refusals(LocalDate decided) {
        List<BoardRefusal> refusals = new ArrayList<>();
        Wording.refusalOfRequired("text", text, Wording.TEXT).ifPresent(refusals::add);
        Wording.refusalOfOptional("owner", owner, Wording.LINE).ifPresent(refusals::add);
        if (owner.isEmpty()) {
            refusals.add(new ActionOwnerMissing());
        }
        if (due == null) {
            refusals.add(new ActionDayMissing());
        } else if (due.isBefore(decided)) {
            refusals.add(new ActionDueBeforeDecision(decided));
        }
        return refusals;
    }
}
