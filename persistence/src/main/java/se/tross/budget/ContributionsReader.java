package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.contribution.ContributionComputation;
import se.tross.contribution.ContributionRecords;
import se.tross.contribution.KeptContributionReader;
import se.tross.contribution.PlanGround;
import se.tross.contribution.PlanOverview;
import se.tross.shared.time.FinancialYear;

/**
 * What versions count with as contributions, in four statements: the plan that a proposed or decided version is bound to,
 * else the plan that counts for the year, else an assumption. What a proposed or decided version assumed of a plan year
 * stays assumed when that year gets its plan.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContributionsReader {

    /** A ground is asked for each year that it is needed for. */
    private static final FinancialYear ANY_YEAR = new FinancialYear(2018);

    @Inject
    private ContributionRecords contributions;

    @Inject
    private KeptContributionReader kept;

    /**
     * What has been read.
     *
     * @param byVersion the contributions of each version's years, by the version's id
     * @param ground the keys, members and plans that they come from; null where none were read
     */
    public record Contributions(Map<Long, List<ExpectedContributions>> byVersion, PlanGround ground) {}

    /** The contributions of each version's years. */
    public Contributions of(Collection<VersionOverview> versions, VersionReader.Versions assumptions) {
        PlanGround ground = contributions.ground(ANY_YEAR);
        Map<Long, PlanOverview> plans = new HashMap<>();
        for (VersionOverview version : versions) {
            version.years().forEach(year -> plan(version, year, ground).ifPresent(plan -> plans.put(plan.id(), plan)));
        }
        Map<Long, ContributionComputation> computed =
                plans.isEmpty() ? Map.of() : kept.computations(plans.values(), ground);
        Map<Long, List<ExpectedContributions>> expected = new HashMap<>();
        for (VersionOverview version : versions) {
            expected.put(version.id(), expected(version, assumptions.assumptionsOf(version.id()), ground, computed));
        }
        return new Contributions(expected, ground);
    }

    /** Nothing for each version's years: where only lines matter. */
    static Contributions none(Collection<VersionOverview> versions) {
        Map<Long, List<ExpectedContributions>> nothing = new HashMap<>();
        for (VersionOverview version : versions) {
            nothing.put(
                    version.id(),
                    version.years().stream().map(ExpectedContributions::missing).toList());
        }
        return new Contributions(nothing, null);
    }

    /** The plan that a version counts with in a year; empty when nothing but an assumption is left. */
    public static Optional<PlanOverview> plan(VersionOverview version, FinancialYear year, PlanGround ground) {
        if (version.contributionPlanId() != null && year.equals(version.year())) {
            return ground.plans().stream()
                    .filter(plan -> plan.id() == version.contributionPlanId())
                    .findFirst();
        }
        return ground.of(year).counting();
    }

    private static List<ExpectedContributions> expected(
            VersionOverview version,
            Map<FinancialYear, AssumptionOverview> assumptions,
            PlanGround ground,
            Map<Long, ContributionComputation> computed) {
        List<ExpectedContributions> expected = new ArrayList<>();
        ExpectedContributions before = null;
        for (FinancialYear year : version.years()) {
            ExpectedContributions now = expected(version, year, before, assumptions.get(year), ground, computed);
            expected.add(now);
            before = now;
        }
        return expected;
    }

    private static ExpectedContributions expected(
            VersionOverview version,
            FinancialYear year,
            ExpectedContributions before,
            AssumptionOverview assumption,
            PlanGround ground,
            Map<Long, ContributionComputation> computed) {
        Optional<PlanOverview> plan = plan(version, year, ground);
        boolean isBound = version.contributionPlanId() != null && !year.equals(version.year());
        if (plan.isPresent() && !(isBound && assumption != null)) {
            return ExpectedContributions.of(year, computed.get(plan.get().id()));
        }
        if (before == null) {
            return ExpectedContributions.missing(year);
        }
        return assumption == null
                ? ExpectedContributions.assumed(year, before, BigDecimal.ZERO, "")
                : ExpectedContributions.assumed(year, before, assumption.percent(), assumption.assumption());
    }
}
