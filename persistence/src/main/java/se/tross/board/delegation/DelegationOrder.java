package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.refusal.Refusal;

/**
 * The order of delegation of a day.
 *
 * @param day the day
 * @param rules what is in force on it, in the order of the numbers
 * @param planned what comes later
 * @param former what has ended
 * @param findings decisions that a meeting should have been told of
 */
public record DelegationOrder(
        LocalDate day, List<RuleRow> rules, List<RuleRow> planned, List<RuleRow> former, List<Refusal> findings)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public DelegationOrder {
        rules = List.copyOf(rules);
        planned = List.copyOf(planned);
        former = List.copyOf(former);
        findings = List.copyOf(findings);
    }

    public boolean isBlank() {
        return rules.isEmpty() && planned.isEmpty() && former.isEmpty();
    }
}
