package se.tross.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock; dates are Swedish whatever the server's own zone. */
@ApplicationScoped
public class SystemClock {

    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Produces
    public Clock clock() {
        return Clock.system(STOCKHOLM);
    }
}
