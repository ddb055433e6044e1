package se.tross.shared.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what waits, every minute. Any number of servers may do so beside each other; {@code tross.schedule.enabled=false}
 * leaves it to the others.
 */
@Singleton
@Startup
public class MailSchedule {

    @Inject
    private SendWaitingMail sendWaitingMail;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false, info = "send-mail")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        if (enabled) {
            sendWaitingMail.send();
        }
    }
}
