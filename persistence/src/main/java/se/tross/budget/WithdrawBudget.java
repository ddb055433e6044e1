package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.board.decision.SubjectRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Takes a proposal back from the board, to be changed. */
@Stateless
@UseCase
public class WithdrawBudget {

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private SubjectRecords subjects;

    /** @throws Refused if the version is not proposed, the board has it, or somebody else saved it */
    @Permits(Permission.BUDGET_EDIT)
    public void withdraw(long versionId, long version) {
        BudgetVersion proposal = versions.held(versionId);
        records.get(BudgetVersion.class, versionId, BudgetVersion::version, version);
        subjects.refuseWhileBeforeTheBoard(BudgetMatter.subject(versionId));
        proposal.withdraw(versions.now());
    }
}
