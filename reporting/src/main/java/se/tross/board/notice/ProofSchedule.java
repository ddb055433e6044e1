package se.tross.board.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.tross.shared.schedule.HouseWork;

/** Archives the proofs of notices that have come down, every minute, until each is there (B17). */
@Singleton
@Startup
public class ProofSchedule {

    @Inject
    private HouseWork houseWork;

    @Inject
    private ProveTakenDown proveTakenDown;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false, info = "prove-notices")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        houseWork.inEachForbund(proveTakenDown::now);
    }
}
