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
 * Takes the notices down whose time is over, every hour, so that a server that slept over midnight is soon right again (B16).
 * {@code tross.schedule.enabled=false} leaves it to other servers.
 */
@Singleton
@Startup
public class NoticeSchedule {

    @Inject
    private InEachForbund inEachForbund;

    @Inject
    private TakeDownNotices takeDownNotices;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    @Schedule(hour = "*", minute = "3", timezone = "Europe/Stockholm", persistent = false, info = "take-down-notices")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void hourly() {
        if (enabled) {
            inEachForbund.run(takeDownNotices::takeDown);
        }
    }
}
