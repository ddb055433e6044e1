package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Somebody says that a task is done for a year, or that it was not after all. */
@Stateless
@UseCase
public class MarkWheelTask {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private WheelRecords wheel;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Signed with the actor's name.
     *
     * @param year the year that it was due in
     * @param note anything to remember; may be empty
     * @throws se.tross.shared.refusal.Refused if it is not due that year, done already, or done tomorrow
     */
    @Permits(Permission.BOARD_WHEEL_EDIT)
    public void done(long taskId, int year, LocalDate doneOn, String note) {
        WheelTask task = records.get(WheelTask.class, taskId);
        DoneMark mark = new DoneMark(year, doneOn, currentActor.required().name(), note);
        entities.persist(task.done(mark, wheel.charterDays(), wheel.doneOf(task), LocalDate.now(clock)));
    }

    /** @throws se.tross.shared.refusal.Refused if it is not marked as done for the year */
    @Permits(Permission.BOARD_WHEEL_EDIT)
    public void undo(long taskId, int year) {
        WheelTask task = records.get(WheelTask.class, taskId);
        entities.remove(task.undone(year, wheel.doneOf(task)));
    }
}
