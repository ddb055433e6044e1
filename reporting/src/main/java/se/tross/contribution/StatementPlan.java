package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * A contribution plan as its statements need it: what all members' statements have in common.
 *
 * @param issuer the förbund
 * @param year the financial year
 * @param revision 1 for the first plan of the year
 * @param status only a decided plan binds money; a statement of another says that it is a proposal
 * @param decision the board's §; null before there is one
 * @param basis what the contributions were computed from, with its document
 * @param key the allocation key that they were computed by
 * @param contributions one for each payer, in charter order; they add up to the basis' total
 * @param due the day on which they are to be paid; null when the charter does not say
 * @param producedOn today
 */
public record StatementPlan(
        StatementIssuer issuer,
        FinancialYear year,
        int revision,
        PlanStatus status,
        PlanDecision decision,
        PlanBasis basis,
        KeyTerms key,
        List<ComputedContribution> contributions,
        LocalDate due,
        LocalDate producedOn)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DECIMALS = 4;

    public StatementPlan {
        contributions = List.copyOf(contributions);
    }

    public Money total() {
        return basis.total();
    }

    /** How many decimals the shares of the total need in a table: as many as the finest has, four at most. */
    public int shareDecimals() {
        return contributions.stream()
                .mapToInt(one -> one.shareOfTotal().percent().scale())
                .map(scale -> Math.min(scale, MOST_DECIMALS))
                .max()
                .orElse(0);
    }

    /** Whether the contributions are to be paid. */
    public boolean isBinding() {
        return status == PlanStatus.DECIDED;
    }
}
