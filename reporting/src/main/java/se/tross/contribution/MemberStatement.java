package se.tross.contribution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Origin;

/**
 * What one member is told of its contribution: how it was computed, what it is, how it is paid (L6, L7).
 *
 * @param plan what all statements of the year have in common
 * @param contribution the member's own
 * @param paymentReference to be stated with the payment; empty when there is none
 * @param invoiceReference what the member wants on its invoices; empty when there is none
 * @param lastYear what the member paid the year before; null when that is not known
 */
public record MemberStatement(
        StatementPlan plan,
        ComputedContribution contribution,
        String paymentReference,
        String invoiceReference,
        Money lastYear)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PER_CENT = 100;

    public MemberStatement {
        paymentReference = paymentReference == null ? "" : paymentReference.strip();
        invoiceReference = invoiceReference == null ? "" : invoiceReference.strip();
    }

    public Money amount() {
        return contribution.rounded();
    }

    /** The steps from the ground to the amount, in the order in which they are read. */
    public List<Origin> steps() {
        return OriginSteps.of(contribution.origin());
    }

    public Money change() {
        return amount().minus(lastYear);
    }

    /** In per cent of last year's, one decimal; null when nothing was paid last year. */
    public BigDecimal changePercent() {
        return lastYear.isZero()
                ? null
                : BigDecimal.valueOf(change().ore())
                        .multiply(BigDecimal.valueOf(PER_CENT))
                        .divide(BigDecimal.valueOf(lastYear.ore()), 1, RoundingMode.HALF_UP);
    }
}
