package se.tross.board.summons;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.schedule.HouseWork;

/** Reminds those who have not answered a summons, in the daytime when the time is short; each is reminded once. */
@Singleton
@Startup
public class SummonsSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private RemindSummoned remindSummoned;

    @Schedule(hour = "7-18", minute = "7", timezone = "Europe/Stockholm", persistent = false, info = "remind-summoned")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void inTheDaytime() {
        houseWork.inEachForbund(remindSummoned::remindDue);
    }
}
