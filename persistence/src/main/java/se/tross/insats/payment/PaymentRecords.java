package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.tross.insats.grant.Grant;
import se.tross.insats.grant.GrantAmount;
import se.tross.insats.grant.GrantStatus;
import se.tross.insats.grant.GrantTerms;

/** Reads everything that the money of an insats rests on, in at most five statements. Who acts on it holds the insats first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PaymentRecords {

    private static final String GRANTED = """
            select g, a, (select count(s) from Agreement s where s.grantId = g.id and s.signedOn is not null), i.endsOn
            from Grant g left join GrantAmount a on a.grantId = g.id left join Insats i on i.id = g.insatsId
            where g.insatsId = :insats and g.status = :granted
            order by g.id, a.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<ReportsOwed> reports;

    /** Everything of one insats. @param today for the reports that are owed */
    public InsatsMoney money(long insatsId, LocalDate today) {
        List<GrantRow> rows = entities.createQuery(GRANTED, Object[].class)
                .setParameter("insats", insatsId)
                .setParameter("granted", GrantStatus.GRANTED)
                .getResultStream()
                .map(row -> new GrantRow((Grant) row[0], (GrantAmount) row[1], (Long) row[2] > 0, (LocalDate) row[3]))
                .toList();
        return new InsatsMoney(
                rows.isEmpty() ? null : rows.get(0).insatsEndsOn(),
                rows.stream().map(GrantRow::granted).distinct().toList(),
                rows.stream().flatMap(GrantRow::amounts).toList(),
                rows.stream()
                        .filter(GrantRow::agreed)
                        .map(row -> row.grant().id())
                        .distinct()
                        .toList(),
                requisitions(insatsId).stream().map(RequisitionOverview::of).toList(),
                list(Unused.class, insatsId).stream().map(Unused::terms).toList(),
                missingSince(insatsId, today).orElse(null),
                reportStops());
    }

    private Optional<LocalDate> missingSince(long insatsId, LocalDate today) {
        return StreamSupport.stream(reports.spliterator(), false)
                .flatMap(source -> source.missingSince(insatsId, today).stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether a report that has not come stops a payment; it does until the förbund has said otherwise. */
    public boolean reportStops() {
        return setting().map(PaymentSetting::reportStops).orElse(true);
    }

    public Optional<PaymentSetting> setting() {
        return entities.createQuery("select s from PaymentSetting s", PaymentSetting.class)
                .getResultStream()
                .findFirst();
    }

    /** By number. */
    public List<Requisition> requisitions(long insatsId) {
        return list(Requisition.class, insatsId);
    }

    /** The plan of an insats, in order of time. */
    public List<PlannedPayment> planned(long insatsId) {
        return entities.createQuery(
                        "select p from PlannedPayment p where p.insatsId = :insats order by p.due",
                        PlannedPayment.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }

    private <T> List<T> list(Class<T> type, long insatsId) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e.insatsId = :insats order by e.id", type)
                .setParameter("insats", insatsId)
                .getResultList();
    }

    /** A grant beside one of its amounts. @param amount null for a grant without any @param agreed whether it is signed */
    private record GrantRow(Grant grant, GrantAmount amount, boolean agreed, LocalDate insatsEndsOn) {

        private InsatsMoney.Granted granted() {
            GrantTerms terms = grant.terms(List.of());
            return new InsatsMoney.Granted(grant.id(), grant.decision(), terms.startsOn(), terms.endsOn());
        }

        private Stream<InsatsMoney.GrantedAmount> amounts() {
            return Stream.ofNullable(amount).map(one -> new InsatsMoney.GrantedAmount(grant.id(), one.value()));
        }
    }
}
