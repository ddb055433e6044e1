package se.tross.shared.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tross.shared.access.InEachForbund;

/**
 * What this server does by itself at its hours, unless {@code tross.schedule.enabled=false} leaves that to other servers. Any
 * number of servers may do the same work beside each other: each piece is done once.
 */
@ApplicationScoped
public class HouseWork {

    @Inject
    private InEachForbund inEachForbund;

    @Inject
    @ConfigProperty(name = "tross.schedule.enabled", defaultValue = "true")
    private boolean enabled;

    /** Once for the whole installation. */
    public void run(Runnable work) {
        if (enabled) {
            work.run();
        }
    }

    /** In one förbund after the other, as {@link InEachForbund#run}. */
    public void inEachForbund(Runnable work) {
        run(() -> inEachForbund.run(work));
    }
}
