package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.contribution.PlanRefusal.PlanExists;
import se.tross.forbund.Membership;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Takes a removed draft back out of the bin, computed anew with the key and the members that are now. */
@Stateless
@UseCase
public class RestoreContributionPlan {

    private static final String REMOVED = """
            select cast(state ->> 'year' as integer), state ->> 'basis', cast(state ->> 'basis_ore' as bigint),
                   state ->> 'source', state ->> 'source_date', state ->> 'note'
            from shared_trail
            where forbund_id = ?1 and seq = ?2 and table_name = 'contribution_plan' and action = 'D' and at > ?3
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ContributionRecords contributions;

    @Inject
    private Clock clock;

    /**
     * @param seq the removal's number in the trail
     * @return the year
     * @throws Refused if it lies no more in the bin, the year has a plan again, or it can no longer be computed
     */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public FinancialYear restore(long seq) {
        List<?> rows = entities.createNativeQuery(REMOVED)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, seq)
                .setParameter(3, Timestamp.from(clock.instant().minus(RemovedPlanOverviews.KEPT)))
                .getResultList();
        Object[] row = rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        FinancialYear year = new FinancialYear(((Number) row[0]).intValue());
        PlanBasis basis = new PlanBasis(
                Basis.valueOf((String) row[1]),
                Money.ofOre(((Number) row[2]).longValue()),
                (String) row[3],
                LocalDate.parse((String) row[4]));
        ContributionPlan plan = draft(year, basis);
        plan.remark((String) row[5]);
        entities.persist(plan);
        return year;
    }

    private ContributionPlan draft(FinancialYear year, PlanBasis basis) {
        Optional<ContributionPlan> latest = contributions.latest(year);
        latest.filter(plan -> plan.status() != PlanStatus.DECIDED).ifPresent(plan -> {
            throw new Refused(new PlanExists(year, plan.revision()));
        });
        AllocationKey key = contributions.keyFor(year);
        Membership membership = contributions.register().forYear(year);
        if (latest.isEmpty()) {
            return new ContributionPlan(currentActor.forbundId(), year, basis, key, membership);
        }
        ContributionPlan next = latest.get().revised(key, membership);
        next.compute(basis, key, membership);
        return next;
    }
}
