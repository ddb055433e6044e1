package se.tross.budget.setting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.budget.GoalArea;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Keeps the förbund's own goal areas. One that is no longer used is retired: old budgets name it. */
@Stateless
@UseCase
public class SaveGoalArea {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Records records;

    /**
     * A goal area after the others.
     *
     * @return its id
     * @throws Refused if the name is missing, does not fit or is taken
     */
    @Permits(Permission.BUDGET_SETTINGS)
    public long add(String name) {
        List<GoalArea> others = areas();
        int last = others.stream().mapToInt(GoalArea::position).max().orElse(0);
        GoalArea area = new GoalArea(currentActor.forbundId(), name, last + 1, others);
        entities.persist(area);
        return area.id();
    }

    /** @throws Refused if the name is missing, does not fit or is taken, or somebody else saved the area */
    @Permits(Permission.BUDGET_SETTINGS)
    public void rename(long id, long version, String name) {
        area(id, version).rename(name, areas());
    }

    /** Whether new lines choose it. @throws Refused if somebody else saved the area */
    @Permits(Permission.BUDGET_SETTINGS)
    public void retire(long id, long version, boolean retired) {
        GoalArea area = area(id, version);
        if (retired) {
            area.retire();
        } else {
            area.takeUp();
        }
    }

    /** Changes places with the area before it (−1) or after it (1). @throws Refused if somebody else saved the area */
    @Permits(Permission.BUDGET_SETTINGS)
    public void move(long id, long version, int direction) {
        GoalArea area = area(id, version);
        List<GoalArea> all = areas();
        int to = all.indexOf(area) + Integer.signum(direction);
        if (to >= 0 && to < all.size()) {
            GoalArea other = all.get(to);
            int position = other.position();
            other.move(area.position());
            area.move(position);
        }
    }

    private GoalArea area(long id, long version) {
        return records.get(GoalArea.class, id, GoalArea::version, version);
    }

    private List<GoalArea> areas() {
        return entities.createQuery("select g from GoalArea g order by g.position, g.id", GoalArea.class)
                .getResultList();
    }
}
