package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tross.insats.goal.InsatsGoal;
import se.tross.insats.portfolio.MoneySource;
import se.tross.insats.portfolio.MoneyStanding;
import se.tross.shared.time.FinancialYear;

/** What Tross knows of an insats when its report is written, so that nobody types it: its money of the year, and its goals. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KnownBefore {

    private static final String GOALS =
            "select g from InsatsGoal g where g.insatsId = :insats order by g.position, g.id";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<MoneySource> sources;

    /** By insats; those for which nothing is decided are left out. One statement for each source. */
    public Map<Long, EconomyInBrief> economy(Collection<Long> insatsIds, FinancialYear year) {
        Map<Long, MoneyStanding> standings = new HashMap<>();
        long only = insatsIds.size() == 1 ? insatsIds.iterator().next() : MoneySource.ALL;
        sources.forEach(source -> source.standings(only, year)
                .forEach((insats, standing) -> standings.merge(insats, standing, MoneyStanding::plus)));
        Map<Long, EconomyInBrief> known = new HashMap<>();
        insatsIds.forEach(insats -> {
            MoneyStanding standing = standings.get(insats);
            if (standing != null && standing.decided().isPositive()) {
                known.put(insats, new EconomyInBrief(standing.decided(), standing.paid()));
            }
        });
        return known;
    }

    /** Null when nothing is decided for the year. */
    public EconomyInBrief economy(long insatsId, FinancialYear year) {
        return economy(List.of(insatsId), year).get(insatsId);
    }

    /** The goals that the insats is held to, in the words that were decided. */
    public List<String> goals(long insatsId) {
        return entities.createQuery(GOALS, InsatsGoal.class)
                .setParameter("insats", insatsId)
                .getResultStream()
                .map(goal -> goal.terms().goal())
                .toList();
    }
}
