package se.tross.forbund.accessibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.tross.forbund.accessibility.ShortcomingRefusal.ShortcomingsTooMany;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Anybody tells the förbund of something that does not work (P9). */
@Stateless
@UseCase
public class ReportShortcoming {

    /** More than people write in a day; what writes more is no person, and the office would never find the others. */
    private static final int MOST_IN_A_DAY = 50;

    private static final String OF_TODAY =
            "select count(s) from Shortcoming s where s.answeredAt is null and s.reportedAt > :since";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws Refused if it says nothing or does not fit, or too many have come in a day */
    @Permits(Permission.PUBLIC)
    public void report(ShortcomingTerms terms) {
        Instant now = clock.instant();
        Shortcoming shortcoming = new Shortcoming(currentActor.forbundId(), terms, now);
        long lately = entities.createQuery(OF_TODAY, Long.class)
                .setParameter("since", now.minus(Duration.ofDays(1)))
                .getSingleResult();
        if (lately >= MOST_IN_A_DAY) {
            throw new Refused(new ShortcomingsTooMany());
        }
        entities.persist(shortcoming);
    }
}
