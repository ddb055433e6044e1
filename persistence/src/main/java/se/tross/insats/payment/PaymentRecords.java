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
import java.util.stream.StreamSupport;
import se.tross.insats.agreement.Agreement;
import se.tross.insats.grant.Grant;
import se.tross.insats.grant.GrantAmount;
import se.tross.insats.grant.GrantStatus;
import se.tross.insats.grant.GrantTerms;

/** Reads everything that the money of an insats rests on, in six statements. Who acts on it holds the insats first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PaymentRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<ReportsOwed> reports;

    /** Everything of one insats. @param today for the reports that are owed */
    public InsatsMoney money(long insatsId, LocalDate today) {
        List<Grant> granted = list(Grant.class, "and e.status = " + GrantStatus.class.getName() + ".GRANTED", insatsId);
        List<Long> grantIds = granted.stream().map(Grant::id).toList();
        return new InsatsMoney(
                granted.stream().map(PaymentRecords::granted).toList(),
                list(GrantAmount.class, "", insatsId).stream()
                        .filter(row -> grantIds.contains(row.grantId()))
                        .map(row -> new InsatsMoney.GrantedAmount(row.grantId(), row.value()))
                        .toList(),
                list(Agreement.class, "and e.signedOn is not null", insatsId).stream()
                        .map(Agreement::grantId)
                        .toList(),
                requisitions(insatsId).stream().map(RequisitionOverview::of).toList(),
                list(Unused.class, "", insatsId).stream().map(Unused::terms).toList(),
                missingSince(insatsId, today).orElse(null),
                reportStops());
    }

    private static InsatsMoney.Granted granted(Grant grant) {
        GrantTerms terms = grant.terms(List.of());
        return new InsatsMoney.Granted(grant.id(), grant.decision(), terms.startsOn(), terms.endsOn());
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
        return list(Requisition.class, "", insatsId);
    }

    /** The plan of an insats, in order of time. */
    public List<PlannedPayment> planned(long insatsId) {
        return entities.createQuery(
                        "select p from PlannedPayment p where p.insatsId = :insats order by p.due",
                        PlannedPayment.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }

    private <T> List<T> list(Class<T> type, String condition, long insatsId) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e.insatsId = :insats " + condition
                                + " order by e.id",
                        type)
                .setParameter("insats", insatsId)
                .getResultList();
    }
}
