package se.tross.board.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import se.tross.board.DecisionRefusal.ActionDayImpossible;
import se.tross.board.DecisionRefusal.ActionIsDone;
import se.tross.board.DecisionRefusal.ActionNotDone;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/**
 * Something that a decision leaves somebody to do, from its § until it is done. What is overdue comes back on the next agenda.
 */
@Entity
@Table(name = "board_action")
public class Action extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_action_seq")
    @SequenceGenerator(
            name = "board_action_seq",
            sequenceName = "board_action_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "decision_id", nullable = false, updatable = false)
    private long decisionId;

    @Column(nullable = false, updatable = false)
    private LocalDate decided;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String owner;

    @Column(name = "account_id")
    private Long accountId;

    @Column(nullable = false)
    private LocalDate due;

    @Column
    private LocalDate done;

    /** For JPA. */
    protected Action() {}

    /** Left to somebody by a decision. @throws Refused if it is not said what, who and when */
    public Action(Decision decision, ActionTerms terms) {
        super(decision.forbundId());
        decisionId = decision.id() == null ? 0 : decision.id();
        decided = decision.decided();
        take(terms);
    }

    /** Left to somebody else, or until another day. @throws Refused if it is done, or not said what, who and when */
    public final void take(ActionTerms terms) {
        refuseWhenDone();
        Refused.ifAny(terms.refusals(decided));
        text = terms.text();
        owner = terms.owner();
        accountId = terms.accountId();
        due = terms.due();
    }

    /** It is done. @throws Refused if it was so already, or the day lies before the decision or after today */
    public void finish(LocalDate day, LocalDate today) {
        refuseWhenDone();
        if (day == null || day.isBefore(decided) || day.isAfter(today)) {
            throw new Refused(new ActionDayImpossible(decided, today));
        }
        done = day;
    }

    /** It was not done after all. @throws Refused if nobody said so */
    public void reopen() {
        if (done == null) {
            throw new Refused(new ActionNotDone());
        }
        done = null;
    }

    private void refuseWhenDone() {
        if (done != null) {
            throw new Refused(new ActionIsDone(done));
        }
    }

    public ActionTerms terms() {
        return new ActionTerms(text, owner, accountId, due);
    }

    /** The day on which it was done; empty before that. */
    public Optional<LocalDate> done() {
        return Optional.ofNullable(done);
    }

    public boolean isOverdue(LocalDate today) {
        return done == null && due.isBefore(today);
    }

    public long decisionId() {
        return decisionId;
    }

    public Long id() {
        return id;
    }
}
