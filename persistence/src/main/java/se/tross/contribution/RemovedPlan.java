package se.tross.contribution;

import java.io.Serializable;
import java.time.Instant;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * A draft in the bin.
 *
 * @param seq its number in the trail, to take it back by
 * @param year whose contributions it was
 * @param basis what it started from
 * @param amount the total or the state's amount, as the basis says
 * @param who removed it
 * @param when it was removed
 */
public record RemovedPlan(long seq, FinancialYear year, Basis basis, Money amount, String who, Instant when)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
