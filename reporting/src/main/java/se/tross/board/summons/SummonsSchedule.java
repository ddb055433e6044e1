package se.tross.board.summons;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tross.shared.access.InEachForbund;

/**
 * Reminds those who have not answered a summons, in the daytime when the time is short; each is reminded once.
 * {@code tross.schedule.enabled=false} leaves it to other servers.
 */
@Singleton
@Startup
public class SummonsSchedule {

    @Inject
    private InEachForbund inEachForbund;

    @Inject
    private RemindSummoned remindSummoned;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    @Schedule(hour = "7-18", minute = "7", timezone = "Europe/Stockholm", persistent = false, info = "remind-summoned")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void inTheDaytime() {
        if (enabled) {
            inEachForbund.run(remindSummoned::remindDue);
        }
    }
}
