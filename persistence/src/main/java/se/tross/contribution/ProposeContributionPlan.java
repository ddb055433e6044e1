package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.board.decision.SubjectRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Hands a draft to the board, or takes it back. */
@Stateless
@UseCase
public class ProposeContributionPlan {

    @Inject
    private Records records;

    @Inject
    private SubjectRecords subjects;

    /** @throws Refused if the plan is no draft, or somebody else saved it */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public void propose(long id, long version) {
        records.get(ContributionPlan.class, id, ContributionPlan::version, version)
                .propose();
    }

    /** @throws Refused if the plan is not proposed, the board has it, or somebody else saved it */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public void withdraw(long id, long version) {
        subjects.refuseWhileBeforeTheBoard(PlanMatter.subject(id));
        records.get(ContributionPlan.class, id, ContributionPlan::version, version)
                .withdraw();
    }
}
