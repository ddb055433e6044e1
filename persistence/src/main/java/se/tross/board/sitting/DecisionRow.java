package se.tross.board.sitting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.decision.Action;
import se.tross.board.decision.ActionTerms;
import se.tross.board.decision.Decision;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.decision.Dissent;

/**
 * What the board came to in a matter.
 *
 * @param id the decision
 * @param cited its §
 * @param outcome what it came to
 * @param text in words
 * @param reason why it was not adopted; may be empty for what was
 * @param adjusted the day that it was adjusted; null before
 * @param dissents who dissents
 * @param actions what it leaves somebody to do
 */
public record DecisionRow(
        long id,
        String cited,
        DecisionOutcome outcome,
        String text,
        String reason,
        LocalDate adjusted,
        List<DissentRow> dissents,
        List<ActionRow> actions)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * A reservation (B12).
     *
     * @param id what it is kept as
     * @param version how often it was saved
     * @param mandateId whose, by mandate
     * @param person whose
     * @param announcedAt when it was announced
     * @param reasons in writing; may be empty
     */
    public record DissentRow(long id, long version, long mandateId, String person, Instant announcedAt, String reasons)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        public static DissentRow of(Dissent dissent) {
            return new DissentRow(
                    dissent.id(),
                    dissent.version(),
                    dissent.mandateId(),
                    dissent.person(),
                    dissent.announcedAt(),
                    dissent.reasons());
        }
    }

    /**
     * Something to do.
     *
     * @param id what it is kept as
     * @param version how often it was saved
     * @param terms what, who and when
     * @param done the day on which it was done; null before
     * @param overdue whether it should have been
     */
    public record ActionRow(long id, long version, ActionTerms terms, LocalDate done, boolean overdue)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        public static ActionRow of(Action action, LocalDate today) {
            return new ActionRow(
                    action.id(), action.version(), action.terms(), action.done().orElse(null), action.isOverdue(today));
        }
    }

    static DecisionRow of(Decision decision, List<Dissent> dissents, List<Action> actions, LocalDate today) {
        return new DecisionRow(
                decision.id(),
                decision.cited(),
                decision.outcome(),
                decision.text(),
                decision.reason(),
                decision.adjusted().orElse(null),
                dissents.stream().map(DissentRow::of).toList(),
                actions.stream().map(action -> ActionRow.of(action, today)).toList());
    }
}
