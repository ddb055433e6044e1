package se.tross.budget.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.budget.BudgetVersion;
import se.tross.budget.PlanYear;
import se.tross.budget.VersionRecords;
import se.tross.budget.VersionRefusal.ContributionsMissing;
import se.tross.contribution.ContributionRecords;
import se.tross.contribution.PlanGround;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Hands a draft to the board, once its self-check has no open errors; it is then bound to the year's contribution plan. */
@Stateless
@UseCase
public class ProposeBudget {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private ContributionRecords contributions;

    @Inject
    private CheckReader checks;

    /**
     * @throws Refused if the version is no draft, somebody else saved it, the year has no contribution plan, or the
     *     self-check has open errors
     */
    @Permits(Permission.BUDGET_EDIT)
    public void propose(long versionId, long version) {
        BudgetVersion draft = versions.heldDraft(versionId);
        records.get(BudgetVersion.class, versionId, BudgetVersion::version, version);
        CheckedVersion checked = checks.check(versionId);
        FinancialYear year = checked.overview().year();
        PlanGround ground = contributions.ground(year);
        long planId = ground.counting()
                .orElseThrow(() -> new Refused(new ContributionsMissing(year)))
                .id();
        Refused.ifAny(checked.report().refusals());
        writeDownWhatIsAssumed(draft, ground, checked.overview().years());
        draft.propose(planId, versions.now());
    }

    /** What the board is shown of the plan years stays what it is, also when such a year gets a contribution plan. */
    private void writeDownWhatIsAssumed(BudgetVersion draft, PlanGround ground, List<FinancialYear> years) {
        Set<FinancialYear> written = entities.createQuery(
                        "select y.year from PlanYear y where y.versionId = :version", FinancialYear.class)
                .setParameter("version", draft.id())
                .getResultStream()
                .collect(Collectors.toSet());
        years.stream()
                .skip(1)
                .filter(year ->
                        !written.contains(year) && ground.of(year).counting().isEmpty())
                .forEach(year -> entities.persist(new PlanYear(draft, year, BigDecimal.ZERO, "")));
    }
}
