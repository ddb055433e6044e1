package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.budget.VersionRefusal.OpenVersionExists;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Begins a new version of a decided budget; the decided one stays as it is, and applies until the next is decided. */
@Stateless
@UseCase
public class ReviseBudget {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private VersionRecords versions;

    @Inject
    private VersionCopy copy;

    /**
     * @param reason why the budget is changed
     * @return the new draft's id
     * @throws Refused if the version is not the one that applies, one is being worked on already, or there is no reason
     */
    @Permits(Permission.BUDGET_EDIT)
    public long revise(long versionId, String reason) {
        BudgetVersion decided = versions.held(versionId);
        List<BudgetVersion> all = versions.versions(decided.budgetId());
        all.stream().filter(version -> version.status().isOpen()).findFirst().ifPresent(open -> {
            throw new Refused(new OpenVersionExists(open.number()));
        });
        BudgetVersion next = decided.revised(all.get(0).number() + 1, reason, versions.now());
        entities.persist(next);
        copy.revise(decided, next, versions.budget(decided));
        return next.id();
    }
}
