package se.tross.budget.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.budget.BudgetVersion;
import se.tross.budget.FindingRefusal.FindingIsGone;
import se.tross.budget.StatusChange;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Signs away what the self-check found, with a reason; the signature is for that very finding, numbers included. */
@Stateless
@UseCase
public class SignFinding {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private VersionRecords versions;

    @Inject
    private CheckReader checks;

    /** @throws Refused if the version is no draft, the self-check finds this no longer, or the reason is missing */
    @Permits(Permission.BUDGET_EDIT)
    public void sign(long versionId, String fingerprint, String reason) {
        BudgetVersion version = versions.heldDraft(versionId);
        CheckReport.Checked checked = checks.check(versionId)
                .report()
                .find(fingerprint)
                .filter(CheckReport.Checked::isOpen)
                .orElseThrow(() -> new Refused(new FindingIsGone()));
        StatusChange now = versions.now();
        entities.persist(
                new SignedFinding(version, fingerprint, checked.finding().key(), reason, now.who(), now.when()));
    }

    /** Opens it again. @throws Refused if the version is no draft */
    @Permits(Permission.BUDGET_EDIT)
    public void open(long versionId, String fingerprint) {
        versions.heldDraft(versionId);
        entities.createQuery(
                        "select s from SignedFinding s where s.versionId = :version and s.fingerprint = :one",
                        SignedFinding.class)
                .setParameter("version", versionId)
                .setParameter("one", fingerprint)
                .getResultList()
                .forEach(entities::remove);
    }
}
