package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.budget.VersionRefusal.BudgetExists;
import se.tross.budget.VersionRefusal.NothingToCopy;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Begins the budget of a year with a first draft: empty, or copied from another year's. */
@Stateless
@UseCase
public class CreateBudget {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private VersionRecords records;

    @Inject
    private VersionCopy copy;

    /**
     * @param planYears how many years it covers, its own included
     * @param copyFrom the year whose decided budget, or else last draft, it starts from; empty for an empty draft
     * @return the draft's id
     * @throws Refused if the year has a budget, there is nothing to copy, or the opening equity has no source
     */
    @Permits(Permission.BUDGET_EDIT)
    public long create(FinancialYear year, int planYears, OpeningEquity equity, Optional<FinancialYear> copyFrom) {
        if (records.budget(year).isPresent()) {
            throw new Refused(new BudgetExists(year));
        }
        Budget budget = new Budget(currentActor.forbundId(), year, planYears);
        entities.persist(budget);
        BudgetVersion draft = new BudgetVersion(budget, equity, records.now());
        entities.persist(draft);
        copyFrom.ifPresent(other -> carryOver(other, draft, budget));
        return draft.id();
    }

    private void carryOver(FinancialYear other, BudgetVersion draft, Budget budget) {
        Budget from = records.budget(other).orElseThrow(() -> new Refused(new NothingToCopy(other)));
        List<BudgetVersion> versions = records.versions(from.id());
        BudgetVersion start = Stream.concat(
                        versions.stream().filter(version -> version.status() == VersionStatus.DECIDED),
                        versions.stream())
                .findFirst()
                .orElseThrow(() -> new Refused(new NothingToCopy(other)));
        copy.carryOver(start, from, draft, budget);
    }
}
