package se.tross.contribution;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.contribution.PlanRefusal.KeyNotForYear;
import se.tross.forbund.MemberRegister;
import se.tross.forbund.Membership;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * What a year's contributions are computed from, for trying before anything is kept: a preview, a scenario, the check of a
 * table.
 *
 * @param year the year
 * @param keys all keys, the latest first
 * @param register the members of all times
 * @param plans the plans of all years, the latest first
 */
public record PlanGround(FinancialYear year, List<DatedKey> keys, MemberRegister register, List<PlanOverview> plans)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public PlanGround {
        keys = List.copyOf(keys);
        plans = List.copyOf(plans);
    }

    /**
     * A key with its id.
     *
     * @param id the key
     * @param terms what it says
     */
    public record DatedKey(long id, KeyTerms terms) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** The same for another year. */
    public PlanGround of(FinancialYear other) {
        return new PlanGround(other, keys, register, plans);
    }

    /** The key that applies on the first day of the year. */
    public Optional<DatedKey> key() {
        return keys.stream()
                .filter(key -> key.terms().validity().contains(year.firstDay()))
                .findFirst();
    }

    /** One of the keys, which must be there. */
    public DatedKey key(long id) {
        return findKey(id).orElseThrow();
    }

    public Optional<DatedKey> findKey(long id) {
        return keys.stream().filter(key -> key.id() == id).findFirst();
    }

    /** @throws Refused if no key applies on the first day of the year */
    public KeyTerms terms() {
        return key().orElseThrow(() -> new Refused(new KeyNotForYear(year))).terms();
    }

    /** @throws Refused if a party has no member on 1 January (L3) */
    public Membership membership() {
        return register.forYear(year);
    }

    /** The year's last plan, decided or not. */
    public Optional<PlanOverview> plan() {
        return plans.stream().filter(plan -> plan.year().equals(year)).findFirst();
    }

    /** The plan that counts for a year: the last decided, else the last. */
    public Optional<PlanOverview> counting() {
        return plans.stream()
                .filter(plan -> plan.year().equals(year) && plan.isDecided())
                .findFirst()
                .or(this::plan);
    }

    /** @throws Refused if the amount is no positive whole kronor, no key applies, or the register is incomplete */
    public ContributionComputation compute(Money total) {
        Refused.ifAny(PlanBasis.amountRefusals(total));
        return ContributionComputation.of(total, terms(), membership());
    }

    /** Whether a draft would be another if it were computed now, since key or members have changed. */
    boolean makesOutdated(PlanOverview plan, ContributionComputation kept) {
        if (!plan.isDraft()) {
            return false;
        }
        try {
            ContributionComputation now = compute(plan.total());
            return now.contributions().size() != kept.contributions().size()
                    || kept.contributions().stream()
                            .anyMatch(one -> now.of(one.member().id())
                                    .filter(other -> other.rounded().equals(one.rounded()))
                                    .isEmpty());
        } catch (Refused cannotBeComputed) {
            return true;
        }
    }
}
