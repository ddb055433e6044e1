package se.tross.board.delegation;

import java.io.Serializable;
import se.tross.shared.origin.Amount;
import se.tross.shared.time.Period;

/**
 * A line of the order of delegation.
 *
 * @param id the rule
 * @param version to be given back when it is ended
 * @param terms what is delegated
 * @param validity from when to when
 */
public record RuleRow(long id, long version, DelegationTerms terms, Period validity) implements Serializable {
    private static final long serialVersionUID = 1L;

    static RuleRow of(DelegationRule rule) {
        return new RuleRow(rule.id(), rule.version(), rule.terms(), rule.validity());
    }

    /** The most that one decision may come to, with its §; null for no ceiling. */
    public Amount ceiling() {
        return DelegationOrigin.ceiling(terms);
    }
}
