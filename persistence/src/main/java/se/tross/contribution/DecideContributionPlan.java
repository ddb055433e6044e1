package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.decision.SubjectRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/**
 * Records that the board has decided a proposed plan, by a § of its minutes: from now on it binds money. For what was decided
 * beside this system; what stands on an agenda takes effect by itself, see {@link PlanFollowsBoard}.
 */
@Stateless
@UseCase
public class DecideContributionPlan {

    @Inject
    private Records records;

    @Inject
    private SubjectRecords subjects;

    @Inject
    private Clock clock;

    /**
     * @throws Refused if the plan is not proposed, the § or the date is missing or lies ahead, the board has it, or somebody
     *     saved it
     */
    @Permits(Permission.CONTRIBUTION_DECIDE)
    public void decide(long id, long version, PlanDecision decision) {
        subjects.refuseWhileBeforeTheBoard(PlanMatter.subject(id));
        records.get(ContributionPlan.class, id, ContributionPlan::version, version)
                .decide(decision, LocalDate.now(clock));
    }
}
