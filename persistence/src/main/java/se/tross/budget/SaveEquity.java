package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Keeps what a draft says as a whole: the equity that the year begins with, and a remark. */
@Stateless
@UseCase
public class SaveEquity {

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    /** @throws Refused if the version is no draft, somebody else saved it, or the equity has no source or does not fit */
    @Permits(Permission.BUDGET_EDIT)
    public void open(long versionId, long version, OpeningEquity equity) {
        draft(versionId, version).changeOpening(equity);
    }

    /** @throws Refused if the version is no draft, somebody else saved it, or the text does not fit */
    @Permits(Permission.BUDGET_EDIT)
    public void remark(long versionId, long version, String note) {
        draft(versionId, version).remark(note);
    }

    private BudgetVersion draft(long versionId, long version) {
        versions.heldDraft(versionId);
        return records.get(BudgetVersion.class, versionId, BudgetVersion::version, version);
    }
}
