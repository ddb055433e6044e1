package se.tross.shared.trail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import se.tross.shared.time.Moments;
import se.tross.shared.trail.TrailVerificationRun.Outcome;

/** The runs of the job that verifies the chains of all förbund: kept, so that they can be told of after a restart. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TrailRuns {

    /** A run that has not ended by then has died with its server. */
    static final Duration LONGEST = Duration.ofHours(6);

    private static final String GIVE_UP =
            "update shared_trail_run set outcome = 'FAILED', ended = ?1 where outcome = 'RUNNING' and started < ?2";

    private static final String BEGIN =
            "insert into shared_trail_run (started, outcome) values (?1, 'RUNNING') on conflict do nothing returning id";

    private static final String END =
            "update shared_trail_run set outcome = ?1, ended = ?2 where id = ?3 and outcome = 'RUNNING'";

    private static final String LAST = "select started, ended, outcome from shared_trail_run order by id desc limit 1";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @return the new run's number; empty when one is under way, here or on another server */
    public OptionalLong begin() {
        entities.createNativeQuery(GIVE_UP)
                .setParameter(1, now())
                .setParameter(2, Timestamp.from(clock.instant().minus(LONGEST)))
                .executeUpdate();
        List<?> ids = entities.createNativeQuery(BEGIN).setParameter(1, now()).getResultList();
        return ids.stream().mapToLong(id -> ((Number) id).longValue()).findFirst();
    }

    /** Does nothing when the run has been given up meanwhile. */
    public void end(long run, Outcome outcome) {
        entities.createNativeQuery(END)
                .setParameter(1, outcome.name())
                .setParameter(2, now())
                .setParameter(3, run)
                .executeUpdate();
    }

    public Optional<TrailVerificationRun> last() {
        List<?> rows = entities.createNativeQuery(LAST).getResultList();
        return rows.stream().map(Object[].class::cast).map(TrailRuns::run).findFirst();
    }

    private static TrailVerificationRun run(Object[] row) {
        return new TrailVerificationRun(Moments.of(row[0]), Moments.of(row[1]), Outcome.valueOf(row[2].toString()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
