package se.tross.insats.todo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.money.Money;
import se.tross.shared.time.SwedishTime;

/** Reads what waits for who acts now, from every part of the capability, in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TodoReader {

    private static final String TODOS = """
            with me as (select cast(?1 as bigint) as account, cast(?2 as text) as username, cast(?3 as date) as today)
            select t.todo_key, t.path, t.id, t.insats, t.amount_ore, t.by_day, t.since from (
            """;

    private static final String MOST_URGENT =
            ") t order by t.by_day nulls last, t.since nulls last, t.insats, t.todo_key, t.id";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<TodoSource> sources;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The most urgent first; nothing for whom nothing can wait, without a statement. @param which of the parts are asked */
    public List<Todo> todos(Predicate<TodoSource> which) {
        Actor actor = currentActor.required();
        List<String> parts = new ArrayList<>();
        sources.stream()
                .filter(which)
                .forEach(source -> source.todos().forEach((permission, select) -> {
                    if (actor.may(permission)) {
                        parts.add(select);
                    }
                }));
        return parts.isEmpty() ? List.of() : read(actor, String.join(" union all ", parts));
    }

    private List<Todo> read(Actor actor, String parts) {
        List<Todo> todos = new ArrayList<>();
        for (Object found : entities.createNativeQuery(TODOS + parts + MOST_URGENT)
                .setParameter(1, actor.accountId())
                .setParameter(2, actor.username())
                .setParameter(3, SwedishTime.dayOf(clock.instant()))
                .getResultList()) {
            Object[] row = (Object[]) found;
            todos.add(new Todo(
                    (String) row[0],
                    row[1] + "?id=" + row[2],
                    (String) row[3],
                    row[4] == null ? null : Money.ofOre(((Number) row[4]).longValue()),
                    day(row[5]),
                    day(row[6])));
        }
        return todos;
    }

    private static LocalDate day(Object date) {
        return date == null ? null : ((Date) date).toLocalDate();
    }
}
