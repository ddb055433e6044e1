package se.tross.board.delegation;

import java.io.Serializable;
import java.util.List;

/**
 * One line of the order of delegation, as its page shows it.
 *
 * @param row the rule
 * @param decisions what was decided under it, the latest first
 * @param inForce whether it is in force today
 */
public record RuleOverview(RuleRow row, List<DelegatedRow> decisions, boolean inForce) implements Serializable {
    private static final long serialVersionUID = 1L;

    public RuleOverview {
        decisions = List.copyOf(decisions);
    }
}
