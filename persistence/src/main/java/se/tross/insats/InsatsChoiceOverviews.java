package se.tross.insats;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.budget.GoalArea;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** What there is to choose from when an insats is written. */
@Stateless
@UseCase
public class InsatsChoiceOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** The goal areas in use, in the förbund's order. */
    @Permits(Permission.INSATS_READ)
    public List<GoalAreaChoice> goalAreas() {
        return entities.createQuery(
                        "select g from GoalArea g where g.retired = false order by g.position, g.id", GoalArea.class)
                .getResultStream()
                .map(area -> new GoalAreaChoice(area.id(), area.name()))
                .toList();
    }
}
