package se.tross.contribution;

import java.io.Serializable;
import se.tross.forbund.MemberRegister;

/**
 * One plan with everything that its page and its documents show.
 *
 * @param overview the plan itself
 * @param computation every payer's amount as kept, with its way
 * @param outdated whether the draft would be another if it were computed now; false for what is proposed or decided
 * @param years the amounts of three years side by side, of the plans that count
 * @param ground what a computation would start from: the keys, the members, all plans
 */
public record PlanDetail(
        PlanOverview overview,
        ContributionComputation computation,
        boolean outdated,
        YearsCompared years,
        PlanGround ground)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the plan's key says. */
    public KeyTerms key() {
        return ground.key(overview.keyId()).terms();
    }

    public MemberRegister register() {
        return ground.register();
    }
}
