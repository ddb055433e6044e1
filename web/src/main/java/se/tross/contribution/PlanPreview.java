package se.tross.contribution;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/**
 * What a draft would say before it is kept, or why it cannot be computed.
 *
 * @param computation the amounts; null when they cannot be computed
 * @param refusals why not; empty when they can
 */
public record PlanPreview(ContributionComputation computation, List<? extends Refusal> refusals)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public PlanPreview {
        refusals = List.copyOf(refusals);
    }

    /** @param amount the total or the state's amount, as the basis says; null when nothing was typed yet */
    public static PlanPreview of(PlanGround ground, Basis basis, Money amount) {
        if (amount == null) {
            return new PlanPreview(null, List.of());
        }
        try {
            Refused.ifAny(PlanBasis.amountRefusals(amount));
            return new PlanPreview(ground.compute(basis == Basis.TOTAL ? amount : amount.times(2)), List.of());
        } catch (Refused refused) {
            return new PlanPreview(null, refused.refusals());
        }
    }

    public boolean isComputed() {
        return computation != null;
    }
}
