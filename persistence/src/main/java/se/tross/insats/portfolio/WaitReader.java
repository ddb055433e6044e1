package se.tross.insats.portfolio;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what insatser wait for, from every part of the capability, in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WaitReader {

    /** What has a last day is more urgent than what has none; then what has waited longest. */
    private static final String MOST_URGENT = """
            where ?1 in (0, w.insats_id) order by w.insats_id, w.by_day nulls last, w.since nulls last, w.wait_key
            """;

    private static final String WAITS =
            "select distinct on (w.insats_id) w.insats_id, w.wait_key, w.arg, w.by_day from (";

    private static final long ALL = 0;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<WaitSource> sources;

    /** The most urgent of each; insatser that wait for nothing are left out. */
    public Map<Long, Wait> all() {
        return read(ALL);
    }

    /** The most urgent of one; null when it waits for nothing. */
    public Wait of(long insatsId) {
        return read(insatsId).get(insatsId);
    }

    private Map<Long, Wait> read(long only) {
        String parts = sources.stream().map(WaitSource::waits).collect(Collectors.joining(" union all "));
        Map<Long, Wait> waits = new HashMap<>();
        for (Object found : entities.createNativeQuery(WAITS + parts + ") w " + MOST_URGENT)
                .setParameter(1, only)
                .getResultList()) {
            Object[] row = (Object[]) found;
            long insats = ((Number) row[0]).longValue();
            Date by = (Date) row[3];
            waits.put(
                    insats,
                    new Wait(
                            insats,
                            (String) row[1],
                            row[2] == null ? List.of() : List.of((String) row[2]),
                            by == null ? null : by.toLocalDate()));
        }
        return waits;
    }
}
