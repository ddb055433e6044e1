package se.tross.board.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.schedule.HouseWork;

/**
 * Takes the notices down whose time is over, every hour, so that a server that slept over midnight is soon right again
 * (B16).
 */
@Singleton
@Startup
public class NoticeSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private TakeDownNotices takeDownNotices;

    @Schedule(hour = "*", minute = "3", timezone = "Europe/Stockholm", persistent = false, info = "take-down-notices")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void hourly() {
        houseWork.inEachForbund(takeDownNotices::takeDown);
    }
}
