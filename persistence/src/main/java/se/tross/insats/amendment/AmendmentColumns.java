package se.tross.insats.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of changes of insatser in words. */
@ApplicationScoped
public class AmendmentColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of(
                "insats_amendment.amendment_kind", ColumnWords.constant(AmendmentKind.class),
                "insats_amendment.amendment_status", ColumnWords.constant(AmendmentStatus.class));
    }
}
