package se.tross.board.minutes;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tross.shared.access.InEachForbund;

/**
 * Freezes adjusted minutes, every minute, so that a server that went down between a last approval and its file makes it when it is
 * up again (B14). {@code tross.schedule.enabled=false} leaves it to other servers.
 */
@Singleton
@Startup
public class FreezeSchedule {

    @Inject
    private InEachForbund inEachForbund;

    @Inject
    private FreezeWaiting freezeWaiting;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "freeze-minutes")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        if (enabled) {
            inEachForbund.run(freezeWaiting::now);
        }
    }
}
