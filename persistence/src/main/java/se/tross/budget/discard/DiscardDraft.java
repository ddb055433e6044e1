package se.tross.budget.discard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.budget.Budget;
import se.tross.budget.BudgetVersion;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.AccessRefusal.VersionConflict;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/**
 * Discards a draft with all that it consists of, into the bin. A budget that has no other version goes with it, which leaves
 * the year free.
 */
@Stateless
@UseCase
public class DiscardDraft {

    /** What a version consists of, parts of parts first. */
    private static final List<String> PARTS =
            List.of("SignedFinding", "TextSection", "BudgetAmount", "BudgetLine", "PlanYear");

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private VersionRecords versions;

    @Inject
    private DiscardedDrafts drafts;

    /**
     * @param seen the number of the last save in it when it was looked at
     * @throws Refused if the version is no draft, or somebody has saved in it since
     */
    @Permits(Permission.BUDGET_EDIT)
    public void discard(long versionId, long seen) {
        BudgetVersion draft = versions.heldDraft(versionId);
        DraftSave last = drafts.lastSave(versionId);
        if (last.seq() != seen) {
            throw new Refused(new VersionConflict(last.who(), last.when()));
        }
        Budget budget = versions.budget(draft);
        boolean only = versions.versions(budget.id()).size() == 1;
        for (String part : PARTS) {
            entities.createQuery("delete from " + part + " p where p.versionId = :version")
                    .setParameter("version", versionId)
                    .executeUpdate();
        }
        entities.remove(draft);
        if (only) {
            entities.flush();
            entities.remove(budget);
        }
    }
}
