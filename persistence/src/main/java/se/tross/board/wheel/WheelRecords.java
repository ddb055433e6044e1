package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterRule;
import se.tross.forbund.SettingValue;

/** The förbund's tasks, what is done of them, and the days that the charter of today says. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WheelRecords {

    private static final String LATELY = """
            select t, d, c from WheelTask t
            left join WheelDone d on d.task = t and d.year >= :year
            left join CharterRule c on (c.setting = t.charterSetting or c.setting = t.onlyIf)
                and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)
            order by t.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CharterInForce charterInForce;

    @Inject
    private Clock clock;

    /** What matters from last year on: one statement, since everybody's first page asks. */
    public Wheel lately() {
        LocalDate today = LocalDate.now(clock);
        Set<WheelTask> tasks = new LinkedHashSet<>();
        Set<WheelDone> done = new LinkedHashSet<>();
        Set<SettingValue> charter = new LinkedHashSet<>();
        entities.createQuery(LATELY, Object[].class)
                .setParameter("year", today.getYear() - 1)
                .setParameter("day", today)
                .getResultList()
                .forEach(row -> {
                    tasks.add((WheelTask) row[0]);
                    Optional.ofNullable((WheelDone) row[1]).ifPresent(done::add);
                    Optional.ofNullable((CharterRule) row[2])
                            .map(CharterRule::value)
                            .ifPresent(charter::add);
                });
        return new Wheel(tasks, done, new CharterDays(charter));
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
