package se.tross.insats.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of what everybody may read in words. */
@ApplicationScoped
public class PublicationColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of("insats_publication.shown", ColumnWords::yesOrNo);
    }
}
