package se.tross.insats.grant;

import java.io.Serializable;
import se.tross.budget.BudgetDecision;
import se.tross.shared.money.Money;

/**
 * What an insats has been granted before, told where it is to have more.
 *
 * @param decision the §
 * @param total all years together
 */
public record EarlierGrant(BudgetDecision decision, Money total) implements Serializable {
    private static final long serialVersionUID = 1L;
}
