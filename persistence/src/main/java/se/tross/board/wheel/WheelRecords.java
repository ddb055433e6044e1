package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.CharterInForce;

/** The förbund's tasks, what is done of them, and the days that the charter of today says. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WheelRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CharterInForce charterInForce;

    @Inject
    private Clock clock;

    /** Three statements; one where nothing is laid out. */
    public Wheel wheel() {
        List<WheelTask> tasks = tasks();
        return tasks.isEmpty()
                ? new Wheel(List.of(), List.of(), CharterDays.silent())
                : new Wheel(tasks, done(), charterDays());
    }

    public List<WheelTask> tasks() {
        return entities.createQuery("select t from WheelTask t order by t.id", WheelTask.class)
                .getResultList();
    }

    public List<WheelDone> done() {
        return entities.createQuery("select d from WheelDone d", WheelDone.class)
                .getResultList();
    }

    public List<WheelDone> doneOf(WheelTask task) {
        return entities.createQuery("select d from WheelDone d where d.task = :task", WheelDone.class)
                .setParameter("task", task)
                .getResultList();
    }

    public CharterDays charterDays() {
        return new CharterDays(charterInForce.on(LocalDate.now(clock)));
    }
}
