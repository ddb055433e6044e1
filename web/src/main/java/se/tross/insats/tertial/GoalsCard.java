package se.tross.insats.tertial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an insats is held to and how far it has come, on the page with more of it. */
@Named
@RequestScoped
public class GoalsCard {

    @Inject
    private GoalOverviews overviews;

    private List<GoalStanding> goals;

    /** Asked once, however often the page reads it. */
    public List<GoalStanding> goals(long insatsId) {
        if (goals == null) {
            goals = overviews.of(insatsId);
        }
        return goals;
    }
}
