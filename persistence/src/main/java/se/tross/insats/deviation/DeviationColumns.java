package se.tross.insats.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of deviations in words. */
@ApplicationScoped
public class DeviationColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_deviation.kind", ColumnWords.constant(DeviationKind.class),
                "insats_deviation.status", ColumnWords.constant(DeviationStatus.class),
                "insats_deviation_told.told_at", ColumnWords::moment);
    }
}
