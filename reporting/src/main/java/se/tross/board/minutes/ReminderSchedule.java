package se.tross.board.minutes;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.schedule.HouseWork;

/** Reminds those whose approval of minutes is awaited, at the hours when people read their mail (B14). */
@Singleton
@Startup
public class ReminderSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private RemindApprovers remindApprovers;

    @Schedule(
            hour = "7-18",
            minute = "20",
            timezone = "Europe/Stockholm",
            persistent = false,
            info = "remind-approvers")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void hourly() {
        houseWork.inEachForbund(remindApprovers::remind);
    }
}
