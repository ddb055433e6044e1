package se.tross.shared.trail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the trail verified every night at 02.40 Swedish time. Not kept over a restart: a night missed is made up by the
 * next. {@code tross.schedule.enabled=false} switches it off, where something else starts the verification.
 */
@Singleton
@Startup
public class TrailSchedule {

    @Inject
    private TrailJob job;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    @Schedule(hour = "2", minute = "40", timezone = "Europe/Stockholm", persistent = false, info = "verify-trail")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void nightly() {
        if (enabled) {
            job.start();
        }
    }
}
