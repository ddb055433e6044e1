package se.tross.board.digest;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.InEachForbund;

/**
 * Writes each weekday morning to those for whom something waits. It tries several times, so that a server that was down at first
 * is not missed; nobody is told twice. {@code tross.schedule.enabled=false} leaves it to other servers.
 */
@Singleton
@Startup
public class DigestSchedule {

    @Inject
    private InEachForbund inEachForbund;

    @Inject
    private DigestReceivers receivers;

    @Inject
    private SendDigest sendDigest;

    @Inject
    private CurrentActor currentActor;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    @Schedule(
            dayOfWeek = "Mon-Fri",
            hour = "6-8",
            minute = "33",
            timezone = "Europe/Stockholm",
            persistent = false,
            info = "send-digest")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void inTheMorning() {
        if (enabled) {
            inEachForbund.run(this::tell);
        }
    }

    private void tell() {
        for (DigestReceiver receiver : receivers.today()) {
            currentActor.become(receiver.actor());
            sendDigest.send(receiver);
        }
    }
}
