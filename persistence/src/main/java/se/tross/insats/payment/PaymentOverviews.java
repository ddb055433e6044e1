package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.insats.contact.ContactRecords;
import se.tross.insats.contact.ContactTerms;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Shows the money of insatser, their requisitions and plans. */
@Stateless
@UseCase
public class PaymentOverviews {

    private static final String ALL = """
            select r, i.name, i.code from Requisition r, Insats i where i.id = r.insatsId order by r.id desc
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private PaymentRecords payments;

    @Inject
    private ContactRecords contacts;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Everything of one insats. */
    @Permits(Permission.INSATS_READ)
    public InsatsMoney money(long insatsId) {
        return payments.money(insatsId, LocalDate.now(clock));
    }

    /** @throws Refused if there is no such requisition in the förbund */
    @Permits(Permission.INSATS_READ)
    public RequisitionOverview requisition(long id) {
        return RequisitionOverview.of(records.get(Requisition.class, id));
    }

    /** Those of the förbund, the latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<WaitingRequisition> requisitions() {
        return entities.createQuery(ALL, Object[].class)
                .getResultStream()
                .map(row -> new WaitingRequisition(
                        RequisitionOverview.of((Requisition) row[0]), (String) row[1], (String) row[2]))
                .toList();
    }

    /** The plan by year, in order of time. */
    @Permits(Permission.INSATS_READ)
    public SortedMap<FinancialYear, List<PaymentPlan.Instalment>> plans(long insatsId) {
        SortedMap<FinancialYear, List<PaymentPlan.Instalment>> plans = new TreeMap<>();
        payments.planned(insatsId)
                .forEach(one -> plans.computeIfAbsent(one.year(), any -> new ArrayList<>())
                        .add(one.instalment()));
        return plans;
    }

    /** Whether whoever is signed in may ask for the money of this insats. */
    @Permits(Permission.INSATS_READ)
    public boolean mayAsk(long insatsId) {
        return currentActor.required().may(Permission.INSATS_REQUEST)
                && (contacts.actsForAll()
                        || contacts.namedFor(ContactTerms::asksForMoney).contains(insatsId));
    }

    /** Whether a report that has not come stops a payment. */
    @Permits(Permission.INSATS_READ)
    public boolean reportStops() {
        return payments.reportStops();
    }
}
