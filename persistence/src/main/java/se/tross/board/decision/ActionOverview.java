package se.tross.board.decision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that a decision left somebody to do, as far as whoever asks may see it.
 *
 * @param id the action
 * @param version how often it was saved
 * @param terms what, who and when; empty texts when they are hidden
 * @param done the day on which it was done; null before
 * @param overdue whether it should have been
 * @param decisionId the decision
 * @param year the decision's year
 * @param paragraph the decision's number in the year
 * @param decided the day of the decision
 * @param hidden whether the matter is secret and not for this visitor (P5)
 */
public record ActionOverview(
        long id,
        long version,
        ActionTerms terms,
        LocalDate done,
        boolean overdue,
        long decisionId,
        int year,
        int paragraph,
        LocalDate decided,
        boolean hidden)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static ActionOverview of(Action action, Decision decision, boolean hidden, LocalDate today) {
        ActionTerms terms = action.terms();
        return new ActionOverview(
                action.id(),
                action.version(),
                hidden ? new ActionTerms("", "", null, terms.due()) : terms,
                action.done().orElse(null),
                action.isOverdue(today),
                decision.id(),
                decision.year(),
                decision.paragraph(),
                decision.decided(),
                hidden);
    }

    /** As its decision is cited: § 34. */
    public String cited() {
        return "§ " + paragraph;
    }

    public boolean isDone() {
        return done != null;
    }
}
