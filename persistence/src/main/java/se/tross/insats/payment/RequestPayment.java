package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.insats.PaymentRefusal.NothingGranted;
import se.tross.insats.contact.ContactRecords;
import se.tross.insats.contact.ContactTerms;
import se.tross.insats.grant.GrantRecords;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The owner of an insats asks to be paid: one who is named for it, or the office in the owner's place (M8). */
@Stateless
@UseCase
public class RequestPayment {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private GrantRecords grants;

    @Inject
    private PaymentRecords payments;

    @Inject
    private ContactRecords contacts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param what what it is for, in words; may be empty
     * @return the requisition
     * @throws Refused in the order of M8: if nothing is granted, over the year, over all years, outside the time, before the
     *     agreement is signed, or while a report is missing where that stops it; or if the person is not named for the insats
     */
    @Permits(Permission.INSATS_REQUEST)
    public long ask(long insatsId, RequisitionTerms terms, String what) {
        // Held, so that two who ask at once do not both use the same money.
        Insats insats = grants.held(insatsId);
        contacts.demandNamed(insats, ContactTerms::asksForMoney);
        LocalDate today = LocalDate.now(clock);
        InsatsMoney money = payments.money(insatsId, today);
        if (money.grants().isEmpty()) {
            throw new Refused(new NothingGranted());
        }
        Requisition requisition = new Requisition(
                insats,
                money.requisitions().size() + 1,
                terms,
                what,
                new RequisitionRules(money.room(0)),
                Hand.of(currentActor.required(), today));
        entities.persist(requisition);
        entities.flush();
        return requisition.id();
    }
}
