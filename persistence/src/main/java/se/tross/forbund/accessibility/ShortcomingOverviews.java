package se.tross.forbund.accessibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Shows the office what people have reported; their addresses are nobody else's business. */
@Stateless
@UseCase
public class ShortcomingOverviews {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    /** The unanswered first, the oldest of them first; then the latest. Of more than a thousand, the first thousand. */
    @Permits(Permission.FORBUND_EDIT)
    public List<ShortcomingOverview> all() {
        return entities.createQuery("""
                        select s from Shortcoming s
                        order by case when s.answeredAt is null then 0 else 1 end, s.answeredAt desc, s.reportedAt, s.id
                        """, Shortcoming.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(ShortcomingOverview::of)
                .toList();
    }

    /** How many wait for an answer. */
    @Permits(Permission.FORBUND_EDIT)
    public int unanswered() {
        return Math.toIntExact(
                entities.createQuery("select count(s) from Shortcoming s where s.answeredAt is null", Long.class)
                        .getSingleResult());
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such report in the förbund */
    @Permits(Permission.FORBUND_EDIT)
    public ShortcomingOverview one(long id) {
        return ShortcomingOverview.of(records.get(Shortcoming.class, id));
    }
}
