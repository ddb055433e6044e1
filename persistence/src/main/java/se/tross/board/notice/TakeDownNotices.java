package se.tross.board.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.time.SwedishTime;

/** Takes down the notices whose time for appeal is over: the day after the last one, and never before (B16). */
@Stateless
@UseCase
public class TakeDownNotices {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @return how many came down */
    @Permits(Permission.BOARD_RECORD)
    public int takeDown() {
        int taken = 0;
        for (PublicNotice notice : entities.createQuery(
                        "select n from PublicNotice n where n.postedAt is not null and n.takenDownAt is null",
                        PublicNotice.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()) {
            if (notice.refusalsOfTakingDown(SwedishTime.dayOf(clock.instant())).isEmpty()) {
                notice.takeDown(clock.instant());
                taken++;
            }
        }
        return taken;
    }
}
