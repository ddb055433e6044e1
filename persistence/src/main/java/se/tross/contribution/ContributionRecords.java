package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tross.contribution.PlanRefusal.KeyNotForYear;
import se.tross.forbund.Member;
import se.tross.forbund.MemberRegister;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Finds what the use cases of this capability build on. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContributionRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** The members of all times. */
    public MemberRegister register() {
        return MemberRegister.of(
                entities.createQuery("select m from Member m", Member.class).getResultList());
    }

    /** The key that applies on a day; there is at most one. */
    public Optional<AllocationKey> keyOn(LocalDate day) {
        return entities.createQuery("""
                        select k from AllocationKey k
                        where k.validFrom <= :day and (k.validTo is null or k.validTo >= :day)
                        """, AllocationKey.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refused if no key applies on the first day of the year */
    public AllocationKey keyFor(FinancialYear year) {
        return keyOn(year.firstDay()).orElseThrow(() -> new Refused(new KeyNotForYear(year)));
    }

    /** Keys in the order of their first days. */
    public List<AllocationKey> keys() {
        return entities.createQuery("select k from AllocationKey k order by k.validFrom", AllocationKey.class)
                .getResultList();
    }

    /** Keys with their rows, in one statement. */
    public List<AllocationKey> keysWithRows() {
        return entities.createQuery(
                        "select distinct k from AllocationKey k left join fetch k.rows", AllocationKey.class)
                .getResultList();
    }

    /** The years whose decided plans rest on a key. */
    public List<FinancialYear> decidedYears(long keyId) {
        return entities.createQuery("""
                        select p.year from ContributionPlan p
                        where p.keyId = :key and p.status = se.tross.contribution.PlanStatus.DECIDED order by p.year
                        """, FinancialYear.class)
                .setParameter("key", keyId)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** All plans of all years, the latest first. */
    public List<PlanOverview> plans() {
        return entities.createQuery(PlanRowReader.PLANS, Object[].class)
                .getResultStream()
                .map(PlanRowReader::overview)
                .toList();
    }

    /** What a year's contributions are computed from, in three statements. */
    public PlanGround ground(FinancialYear year) {
        List<PlanGround.DatedKey> keys = keysWithRows().stream()
                .map(key -> new PlanGround.DatedKey(key.id(), key.terms()))
                .sorted(Comparator.comparing((PlanGround.DatedKey key) ->
                                key.terms().validity().from())
                        .reversed())
                .toList();
        return new PlanGround(year, keys, register(), plans());
    }

    /** The last revision of a year's plan. */
    public Optional<ContributionPlan> latest(FinancialYear year) {
        return entities.createQuery(
                        "select p from ContributionPlan p where p.year = :year order by p.revision desc",
                        ContributionPlan.class)
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
