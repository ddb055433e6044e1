package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.grant.GrantRecords;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The office checks a requisition, another person attests it, and it is marked as paid; or it goes back with a reason (M8). */
@Stateless
@UseCase
public class HandleRequisition {

    @Inject
    private Records records;

    @Inject
    private GrantRecords grants;

    @Inject
    private PaymentRecords payments;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws Refused if it is not asked, or somebody else was faster */
    @Permits(Permission.INSATS_PAY)
    public void check(long id, long version) {
        requisition(id, version).check(hand());
    }

    /** @throws Refused if it is not checked, the person asked or checked, what is left has changed, or somebody else was faster */
    @Permits(Permission.INSATS_PAY)
    public void attest(long id, long version) {
        Requisition requisition = requisition(id, version);
        // Held: what is left is the same until this is kept.
        grants.held(requisition.insatsId());
        InsatsMoney money = payments.money(requisition.insatsId(), LocalDate.now(clock));
        requisition.attest(hand(), new RequisitionRules(money.room(id)));
    }

    /** @param day when the money went @throws Refused if it is not attested, the day cannot be, or somebody else was faster */
    @Permits(Permission.INSATS_PAY)
    public void pay(long id, long version, LocalDate day) {
        requisition(id, version).pay(hand(), day);
    }

    /** Back to the owner. @throws Refused if it is attested or paid, the reason is missing, or somebody else was faster */
    @Permits(Permission.INSATS_PAY)
    public void sendBack(long id, long version, String reason) {
        requisition(id, version).sendBack(reason);
    }

    private Requisition requisition(long id, long version) {
        return records.get(Requisition.class, id, Requisition::version, version);
    }

    private Hand hand() {
        return Hand.of(currentActor.required(), LocalDate.now(clock));
    }
}
