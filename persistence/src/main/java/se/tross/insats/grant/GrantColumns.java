package se.tross.insats.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import se.tross.insats.InsatsColumns;
import se.tross.shared.trail.ColumnWords;

/** The history of grants in words. */
@ApplicationScoped
public class GrantColumns implements InsatsColumns {

    @Override
    public Map<String, Function<String, ? extends Serializable>> byColumn() {
        return Map.of("insats_grant.grant_status", ColumnWords.constant(GrantStatus.class));
    }
}
