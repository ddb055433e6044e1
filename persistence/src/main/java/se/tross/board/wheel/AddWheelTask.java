package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** The förbund has something more to do in its year. */
@Stateless
@UseCase
public class AddWheelTask {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /**
     * @return the new task's id
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, the weightiest first
     */
    @Permits(Permission.BOARD_WHEEL_EDIT)
    public long add(WheelTerms terms) {
        WheelTask task = new WheelTask(currentActor.forbundId(), terms);
        entities.persist(task);
        return task.id();
    }
}
