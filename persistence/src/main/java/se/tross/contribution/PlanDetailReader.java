package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Reads one plan with its neighbours in time, in four statements. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlanDetailReader {

    @Inject
    private ContributionRecords contributions;

    @Inject
    private KeptContributionReader kept;

    /**
     * @param revision the revision; empty for the last
     * @throws Refused if there is no such plan
     */
    public PlanDetail plan(FinancialYear year, Optional<Integer> revision) {
        PlanGround ground = contributions.ground(year);
        PlanOverview plan = ground.plans().stream()
                .filter(one -> one.year().equals(year)
                        && revision.map(number -> one.revision() == number).orElse(true))
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        Map<FinancialYear, PlanOverview> around = around(plan, ground);
        Map<Long, ContributionComputation> computations = kept.computations(around.values(), ground);
        ContributionComputation own = computations.get(plan.id());
        Map<FinancialYear, ContributionComputation> byYear = new TreeMap<>();
        around.forEach((other, counting) -> byYear.put(other, computations.get(counting.id())));
        return new PlanDetail(
                plan,
                own,
                ground.makesOutdated(plan, own),
                YearsCompared.of(ground.register().members(), byYear),
                ground);
    }

    /** The year before and the year after where they have plans; without a next year, the two before. */
    private static Map<FinancialYear, PlanOverview> around(PlanOverview plan, PlanGround ground) {
        int year = plan.year().year();
        boolean hasNext = counting(ground, year + 1).isPresent();
        Map<FinancialYear, PlanOverview> around = new TreeMap<>();
        around.put(plan.year(), plan);
        Stream.of(hasNext ? year + 1 : year - 2, year - 1)
                .flatMap(other -> counting(ground, other).stream())
                .forEach(other -> around.put(other.year(), other));
        return around;
    }

    private static Optional<PlanOverview> counting(PlanGround ground, int year) {
        return FinancialYear.isPossible(year)
                ? ground.of(new FinancialYear(year)).counting()
                : Optional.empty();
    }
}
