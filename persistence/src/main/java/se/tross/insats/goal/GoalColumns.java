package se.tross.insats.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of goals in words. */
@ApplicationScoped
public class GoalColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of("insats_goal.layer", ColumnWords.constant(GoalLayer.class));
    }
}
