package se.tross.board.digest;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.schedule.HouseWork;

/**
 * Writes each weekday morning to those for whom something waits. It tries several times, so that a server that was down at
 * first is not missed; nobody is told twice.
 */
@Singleton
@Startup
public class DigestSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private DigestReceivers receivers;

    @Inject
    private SendDigest sendDigest;

    @Inject
    private CurrentActor currentActor;

    @Schedule(
            dayOfWeek = "Mon-Fri",
            hour = "6-8",
            minute = "33",
            timezone = "Europe/Stockholm",
            persistent = false,
            info = "send-digest")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void inTheMorning() {
        houseWork.inEachForbund(this::tell);
    }

    private void tell() {
        for (DigestReceiver receiver : receivers.today()) {
            currentActor.become(receiver.actor());
            sendDigest.send(receiver);
        }
    }
}
