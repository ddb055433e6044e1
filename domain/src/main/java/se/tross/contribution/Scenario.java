package se.tross.contribution;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import se.tross.forbund.Membership;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.refusal.Refused;

/**
 * What would happen if: another amount, another key, a new municipality. Computed beside what applies, so that each
 * member sees its difference; nothing is kept.
 *
 * @param base what applies
 * @param tried what would apply
 */
public record Scenario(ContributionComputation base, ContributionComputation tried) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * If the state gave another amount, and the others followed it (L9).
     *
     * @throws Refused if the amount is not a positive one in whole kronor
     */
    public static Scenario anotherStateAmount(
            ContributionComputation base, Money stateAmount, KeyTerms key, Membership membership) {
        Refused.ifAny(PlanBasis.amountRefusals(stateAmount));
        return new Scenario(base, ContributionComputation.of(stateAmount.times(2), key, membership));
    }

    /** If the total were another. @throws Refused if it is not a positive amount in whole kronor */
    public static Scenario anotherTotal(
            ContributionComputation base, Money total, KeyTerms key, Membership membership) {
        return new Scenario(base, ContributionComputation.of(total, key, membership));
    }

    /** If another key applied to the same total. @throws Refused if the key does not fit the members */
    public static Scenario anotherKey(ContributionComputation base, KeyTerms otherKey, Membership membership) {
        return new Scenario(base, ContributionComputation.of(base.total().money(), otherKey, membership));
    }

    /**
     * If a municipality joined (L5): the parties' shares stay, and only the municipal quarter is divided anew. By a key
     * of fixed per cent the others give way in proportion; by any other key the newcomer's figures are added to theirs.
     *
     * @param joining the municipality, with an id that no member has
     * @param weight what it would weigh by the key's method
     * @throws Refused if the weight cannot be used with the key
     */
    public static Scenario newMunicipality(
            ContributionComputation base,
            KeyTerms key,
            Membership membership,
            RegisteredMember joining,
            KeyWeight weight) {
        KeyTerms widened = Newcomer.widen(key, membership, joining, weight);
        return new Scenario(base, ContributionComputation.of(base.total().money(), widened, membership.with(joining)));
    }

    /** One for each payer of either, in charter order; who pays in one only has no change. */
    public List<ScenarioRow> rows() {
        return Stream.concat(base.contributions().stream(), tried.contributions().stream())
                .map(ComputedContribution::member)
                .distinct()
                .sorted(RegisteredMember.CHARTER_ORDER)
                .map(this::row)
                .toList();
    }

    private ScenarioRow row(RegisteredMember member) {
        return ScenarioRow.of(member, amount(base, member), amount(tried, member));
    }

    private static Amount amount(ContributionComputation computation, RegisteredMember member) {
        return computation.of(member.id()).map(ComputedContribution::amount).orElse(null);
    }

    /** How the total would change. */
    public Change totalChange() {
        return Change.between(base.total(), tried.total());
    }
}
