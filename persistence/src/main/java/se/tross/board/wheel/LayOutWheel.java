package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Texts;

/** The förbund takes up the tasks that the law, and its own charter, give to every förbund (L31, L34). */
@Stateless
@UseCase
public class LayOutWheel {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private WheelRecords wheel;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** From today on, in Swedish. @return how many were missing */
    @Permits(Permission.BOARD_WHEEL_EDIT)
    public int layOut() {
        List<WheelTask> missing = StandardWheel.layOut(
                currentActor.forbundId(), wheel.tasks(), wheel.charterDays(), LocalDate.now(clock), Texts.swedish());
        missing.forEach(entities::persist);
        return missing.size();
    }
}
