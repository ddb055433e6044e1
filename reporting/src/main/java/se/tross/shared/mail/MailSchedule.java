package se.tross.shared.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.schedule.HouseWork;

/** Sends what waits, every minute. */
@Singleton
@Startup
public class MailSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private SendWaitingMail sendWaitingMail;

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false, info = "send-mail")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        houseWork.run(sendWaitingMail::send);
    }
}
