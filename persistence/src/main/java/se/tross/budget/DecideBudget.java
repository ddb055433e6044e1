package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.board.decision.SubjectRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/**
 * Records that the board has decided a proposed version, by a § of its minutes: from now on it binds money. For what was
 * decided beside this system; what stands on an agenda takes effect by itself, see {@link VersionFollowsBoard}.
 */
@Stateless
@UseCase
public class DecideBudget {

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private VersionDecisions decisions;

    @Inject
    private SubjectRecords subjects;

    /**
     * The version that applied before, if any, is replaced.
     *
     * @throws Refused if the version is not proposed, the § or the date is missing or lies ahead, the contributions are not
     *     decided, the board has it, or somebody else saved it
     */
    @Permits(Permission.BUDGET_DECIDE)
    public void decide(long versionId, long version, BudgetDecision decision) {
        BudgetVersion proposal = versions.held(versionId);
        records.get(BudgetVersion.class, versionId, BudgetVersion::version, version);
        subjects.refuseWhileBeforeTheBoard(BudgetMatter.subject(versionId));
        decisions.decide(proposal, decision);
    }
}
