package se.tross.insats;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Shows the register of insatser. */
@Stateless
@UseCase
public class InsatsOverviews {

    private static final String ALL = """
            select i, g.name, t.organisation from Insats i
            left join GoalArea g on g.id = i.goalAreaId
            left join TakingPart t on t.insatsId = i.id and t.owner = true
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsRecords insatser;

    /** All of them, by code. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<InsatsOverview> insatser() {
        return entities.createQuery(ALL + " order by lower(i.code)", Object[].class)
                .getResultStream()
                .map(InsatsOverviews::overview)
                .toList();
    }

    /** @throws Refused if there is no such insats in the förbund */
    @Permits(Permission.INSATS_READ)
    public InsatsOverview insats(long id) {
        return entities.createQuery(ALL + " where i.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(InsatsOverviews::overview)
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** Who does it together, in the order in which they are named. */
    @Permits(Permission.INSATS_READ)
    public Cooperation cooperation(long id) {
        return insatser.cooperation(id);
    }

    private static InsatsOverview overview(Object[] row) {
        return InsatsOverview.of((Insats) row[0], (String) row[1], (String) row[2]);
    }
}
