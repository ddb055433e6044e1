package se.tross.board.minutes;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.schedule.HouseWork;

/**
 * Freezes adjusted minutes, every minute, so that a server that went down between a last approval and its file makes it
 * when it is up again (B14).
 */
@Singleton
@Startup
public class FreezeSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private FreezeWaiting freezeWaiting;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "freeze-minutes")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        houseWork.inEachForbund(freezeWaiting::now);
    }
}
