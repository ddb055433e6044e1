package se.tross.insats.grant;

import java.io.Serializable;
import se.tross.budget.BudgetDecision;
import se.tross.shared.money.Money;

/**
 * A grant as a value.
 *
 * @param id the grant
 * @param version to act upon it
 * @param insatsId whose money it is
 * @param status how far it has come
 * @param terms what it says
 * @param decision the §; null before there is one
 * @param reason what the board said, or why the § binds no money; may be empty
 */
public record GrantOverview(
        long id,
        long version,
        long insatsId,
        GrantStatus status,
        GrantTerms terms,
        BudgetDecision decision,
        String reason)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static GrantOverview of(Grant grant, GrantTerms terms) {
        return new GrantOverview(
                grant.id(), grant.version(), grant.insatsId(), grant.status(), terms, grant.decision(), grant.reason());
    }

    public boolean isDraft() {
        return status == GrantStatus.DRAFT;
    }

    public boolean isProposed() {
        return status == GrantStatus.PROPOSED;
    }

    /** Whether it is still to be decided. */
    public boolean isOpen() {
        return isDraft() || isProposed();
    }

    public boolean isGranted() {
        return status == GrantStatus.GRANTED;
    }

    public Money total() {
        return terms.total();
    }
}
