package se.tross.insats.grant;

import java.io.Serializable;
import se.tross.budget.BudgetDecision;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;

/**
 * What a grant, or a proposal that waits for the board, takes of a year's money.
 *
 * @param grantId the grant
 * @param insats the insats' name
 * @param amount how much of which line
 * @param decision the § that granted it; null for a proposal
 */
public record Commitment(long grantId, String insats, YearAmount amount, BudgetDecision decision)
        implements Serializable {

    /** Whether a § binds it. */
    public boolean isGranted() {
        return decision != null;
    }

    Origin origin() {
        return isGranted()
                ? Origin.of(
                        Kind.DECISION,
                        "insats.origin.granted",
                        amount.amount(),
                        insats,
                        decision.paragraph(),
                        decision.date())
                : Origin.of(Kind.INPUT, "insats.origin.proposed", amount.amount(), insats);
    }
}
