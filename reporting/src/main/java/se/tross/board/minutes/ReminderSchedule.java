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
 * Reminds those whose approval of minutes is awaited, at the hours when people read their mail (B14).
 * {@code tross.schedule.enabled=false} leaves it to other servers.
 */
@Singleton
@Startup
public class ReminderSchedule {

    @Inject
    private InEachForbund inEachForbund;

    @Inject
    private RemindApprovers remindApprovers;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    @Schedule(
            hour = "7-18",
            minute = "20",
            timezone = "Europe/Stockholm",
            persistent = false,
            info = "remind-approvers")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void hourly() {
        if (enabled) {
            inEachForbund.run(remindApprovers::remind);
        }
    }
}
