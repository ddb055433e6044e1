package se.tross.insats.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of the preparation in words. */
@ApplicationScoped
public class PreparationColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_assessment.grade", ColumnWords.constant(Grade.class),
                "insats_declared_conflict.declared_at", ColumnWords::moment,
                "insats_recommendation.advice", ColumnWords.constant(Advice.class));
    }
}
