package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** The förbund says whether a report that has not come stops a payment, or is only told (M8). */
@Stateless
@UseCase
public class KeepPaymentSetting {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private PaymentRecords payments;

    @Inject
    private CurrentActor currentActor;

    @Permits(Permission.INSATS_SETTINGS)
    public void choose(boolean reportStops) {
        Optional<PaymentSetting> kept = payments.setting();
        if (kept.isPresent()) {
            kept.get().choose(reportStops);
        } else {
            entities.persist(new PaymentSetting(currentActor.forbundId(), reportStops));
        }
    }
}
