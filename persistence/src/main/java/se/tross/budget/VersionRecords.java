package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.tross.budget.LineRefusal.LineIsGone;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/**
 * Finds versions for those who change them, and holds them until the change is kept: whoever writes in a version, or
 * decides it, waits for whoever was first, and then sees what that one did.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VersionRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws Refused if there is no such version */
    public BudgetVersion held(long versionId) {
        return Optional.ofNullable(entities.find(BudgetVersion.class, versionId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** A version to write in. @throws Refused if there is none, or it is no draft */
    public BudgetVersion heldDraft(long versionId) {
        BudgetVersion version = held(versionId);
        Refused.ifAny(version.refusalsOfChange());
        return version;
    }

    /** The draft that a line belongs to. @throws Refused if the line is gone, or its version is no draft */
    public BudgetVersion heldDraftOf(long lineId) {
        long versionId = entities.createQuery("select l.versionId from BudgetLine l where l.id = :line", Long.class)
                .setParameter("line", lineId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new LineIsGone()));
        return heldDraft(versionId);
    }

    public Budget budget(BudgetVersion version) {
        return entities.find(Budget.class, version.budgetId());
    }

    /** The versions of a budget, the latest first. */
    public List<BudgetVersion> versions(long budgetId) {
        return entities.createQuery(
                        "select v from BudgetVersion v where v.budgetId = :budget order by v.number desc",
                        BudgetVersion.class)
                .setParameter("budget", budgetId)
                .getResultList();
    }

    public Optional<Budget> budget(FinancialYear year) {
        return entities.createQuery("select b from Budget b where b.year = :year", Budget.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** Who acts, and now. */
    public StatusChange now() {
        return new StatusChange(currentActor.required().name(), clock.instant());
    }
}
