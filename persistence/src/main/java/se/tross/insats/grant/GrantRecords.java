package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.insats.Insats;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** Finds grants for those who change them, with their amounts; and what all of them give an insats. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GrantRecords {

    private static final String BEFORE = """
            select g, a from Grant g, GrantAmount a
            where a.grantId = g.id and g.insatsId = :insats and g.status = :granted and g.id < :id order by g.id, a.year
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** @throws Refused if there is no such grant */
    public Grant grant(long id) {
        return Optional.ofNullable(entities.find(Grant.class, id))
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** Held, so that whoever acts on its money waits for whoever was first. @throws Refused if there is no such insats */
    public Insats held(long insatsId) {
        return Optional.ofNullable(entities.find(Insats.class, insatsId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** In order of time. */
    public List<YearAmount> amounts(long grantId) {
        return rows(grantId).stream().map(GrantAmount::value).toList();
    }

    public GrantTerms terms(Grant grant) {
        return grant.terms(amounts(grant.id()));
    }

    /** A new grant with its amounts. */
    public void keep(Grant grant, GrantTerms terms) {
        entities.persist(grant);
        // Its amounts name it by its id alone, so it must be there first.
        entities.flush();
        terms.amounts().forEach(one -> entities.persist(new GrantAmount(grant, one)));
    }

    /** These amounts instead of those that were. A change of them alone is a change of the grant, for whoever writes beside. */
    public void replace(Grant grant, GrantTerms terms) {
        entities.lock(grant, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        rows(grant.id()).forEach(entities::remove);
        entities.flush();
        terms.amounts().forEach(one -> entities.persist(new GrantAmount(grant, one)));
    }

    public void remove(Grant grant) {
        rows(grant.id()).forEach(entities::remove);
        entities.flush();
        entities.remove(grant);
    }

    /** Those of an insats, the latest first. */
    public List<Grant> of(long insatsId) {
        return entities.createQuery("select g from Grant g where g.insatsId = :insats order by g.id desc", Grant.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }

    /** What its insats had been granted before it, in order of time. One statement. */
    public List<EarlierGrant> before(Grant grant) {
        Map<Grant, Money> totals = new LinkedHashMap<>();
        entities.createQuery(BEFORE, Object[].class)
                .setParameter("insats", grant.insatsId())
                .setParameter("granted", GrantStatus.GRANTED)
                .setParameter("id", grant.id())
                .getResultStream()
                .forEach(row -> totals.merge(
                        (Grant) row[0], ((GrantAmount) row[1]).value().amount(), Money::plus));
        return totals.entrySet().stream()
                .map(one -> new EarlierGrant(one.getKey().decision(), one.getValue()))
                .toList();
    }

    private List<GrantAmount> rows(long grantId) {
        return entities.createQuery(
                        "select a from GrantAmount a where a.grantId = :grant order by a.year", GrantAmount.class)
                .setParameter("grant", grantId)
                .getResultList();
    }
}
