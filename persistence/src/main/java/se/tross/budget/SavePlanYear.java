package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import se.tross.budget.VersionRefusal.AssumptionNotNeeded;
import se.tross.budget.VersionRefusal.YearNotInBudget;
import se.tross.contribution.ContributionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Keeps what a draft assumes of a plan year that has no contribution plan yet (W10). */
@Stateless
@UseCase
public class SavePlanYear {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private ContributionRecords contributions;

    /**
     * @param expected the version of what was assumed when the page was shown; {@link AssumptionOverview#NONE} for nothing
     * @param percent how the contributions change from the year before
     * @param assumption why, in words; may be empty
     * @throws Refused if the version is no draft, the year is none of its plan years or has a contribution plan, the
     *     change is none that can happen, or somebody else saved the assumption
     */
    @Permits(Permission.BUDGET_EDIT)
    public void assume(long versionId, FinancialYear year, long expected, BigDecimal percent, String assumption) {
        BudgetVersion version = versions.heldDraft(versionId);
        Budget budget = versions.budget(version);
        if (!budget.years().contains(year) || year.equals(budget.year())) {
            throw new Refused(new YearNotInBudget(year));
        }
        if (contributions.latest(year).isPresent()) {
            throw new Refused(new AssumptionNotNeeded(year));
        }
        Refused.ifAny(PlanYear.refusals(percent, assumption));
        entities.createQuery("select y from PlanYear y where y.versionId = :version and y.year = :year", PlanYear.class)
                .setParameter("version", versionId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        kept -> records.get(PlanYear.class, kept.id(), PlanYear::version, expected)
                                .assume(percent, assumption),
                        () -> entities.persist(new PlanYear(version, year, percent, assumption)));
    }
}
