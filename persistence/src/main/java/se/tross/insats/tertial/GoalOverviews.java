package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.insats.goal.InsatsGoal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows the goals of an insats, with how far they were reached in the reports that are approved. */
@Stateless
@UseCase
public class GoalOverviews {

    private static final String GOALS =
            "select g from InsatsGoal g where g.insatsId = :insats order by g.position, g.id";
    private static final String COUNTED = """
            select g, r from ReportGoal g, TertialReport r where r.id = g.reportId and r.insatsId = :insats
            and r.status = :approved and g.reached is not null order by r.year desc, r.tertial desc, g.position
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** What the latest approved report says of a goal in the same words. */
    private record Counted(GoalResult result, ReportDue owed) {}

    /** In the order in which they were decided. Two statements, or one where there are no goals. */
    @Permits(Permission.INSATS_READ)
    public List<GoalStanding> of(long insatsId) {
        List<InsatsGoal> goals = entities.createQuery(GOALS, InsatsGoal.class)
                .setParameter("insats", insatsId)
                .getResultList();
        if (goals.isEmpty()) {
            return List.of();
        }
        List<Counted> counted = entities.createQuery(COUNTED, Object[].class)
                .setParameter("insats", insatsId)
                .setParameter("approved", ReportStatus.APPROVED)
                .getResultStream()
                .map(row -> new Counted(((ReportGoal) row[0]).stands(), ((TertialReport) row[1]).owed()))
                .toList();
        return goals.stream().map(goal -> standing(goal, counted)).toList();
    }

    private static GoalStanding standing(InsatsGoal goal, List<Counted> counted) {
        return counted.stream()
                .filter(one -> one.result()
                        .goal()
                        .strip()
                        .equalsIgnoreCase(goal.terms().goal()))
                .findFirst()
                .map(one -> new GoalStanding(goal.terms(), one.result(), one.owed()))
                .orElseGet(() -> new GoalStanding(goal.terms(), null, null));
    }
}
