package se.tross.shared.trail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.schedule.HouseWork;

/**
 * Has the trail verified every night at 02.40 Swedish time. Not kept over a restart: a night missed is made up by the next.
 */
@Singleton
@Startup
public class TrailSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private TrailJob job;

    @Schedule(hour = "2", minute = "40", timezone = "Europe/Stockholm", persistent = false, info = "verify-trail")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void nightly() {
        houseWork.run(job::start);
    }
}
