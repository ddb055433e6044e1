package se.tross.contribution;

import java.io.Serializable;
import java.util.Optional;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * A year's plan as a value.
 *
 * @param id the plan
 * @param version to act upon it
 * @param year whose contributions
 * @param revision from 1; a correction of a decided plan is the next
 * @param basis what it starts from
 * @param status how far it has come
 * @param decided the decision; null before there is one
 * @param keyId the key that it was computed with
 * @param note the office's remark; may be empty
 */
public record PlanOverview(
        long id,
        long version,
        FinancialYear year,
        int revision,
        PlanBasis basis,
        PlanStatus status,
        PlanDecision decided,
        long keyId,
        String note)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Optional<PlanDecision> decision() {
        return Optional.ofNullable(decided);
    }

    /** All contributions together. */
    public Money total() {
        return basis.total();
    }

    public boolean isDecided() {
        return status == PlanStatus.DECIDED;
    }

    public boolean isDraft() {
        return status == PlanStatus.DRAFT;
    }
}
