package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.insats.grant.GrantRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** When the parts of a year's grant are to be asked for; another plan takes the place of the one before. */
@Stateless
@UseCase
public class PlanPayments {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private GrantRecords grants;

    @Inject
    private PaymentRecords payments;

    @Inject
    private Clock clock;

    /** @throws Refused if the year has been granted nothing, does not divide so, or a day lies in another year */
    @Permits(Permission.INSATS_PAY)
    public void plan(long insatsId, PlanWish wish) {
        Insats insats = grants.held(insatsId);
        Money granted =
                payments.money(insatsId, LocalDate.now(clock)).of(wish.year()).available();
        PaymentPlan plan = wish.plan(granted);
        payments.planned(insatsId).stream()
                .filter(one -> one.year().equals(wish.year()))
                .forEach(entities::remove);
        // One payment a day: those that were go first.
        entities.flush();
        plan.instalments().forEach(one -> entities.persist(new PlannedPayment(insats, wish.year(), one)));
    }
}
