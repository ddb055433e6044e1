package se.tross.board.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tross.shared.access.InEachForbund;

/**
 * Archives the proofs of notices that have come down, every minute, until each is there (B17). {@code tross.schedule.enabled=false} leaves it to other servers.
 */
@Singleton
@Startup
public class ProofSchedule {

    @Inject
    private InEachForbund inEachForbund;

    @Inject
    private ProveTakenDown proveTakenDown;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false, info = "prove-notices")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        if (enabled) {
            inEachForbund.run(proveTakenDown::now);
        }
    }
}
