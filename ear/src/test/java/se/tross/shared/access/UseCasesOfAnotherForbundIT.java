package se.tross.shared.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tross.shared.harness.Acting;
import se.tross.shared.harness.InContainer;

/**
 * Every use case is asked for another förbund's records: by the id of one row of each of its tables, and for what it lists
 * without any. Nothing of the other förbund comes back, and nothing of it is changed.
 */
class UseCasesOfAnotherForbundIT extends InContainer {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /** A row by the name of its table and its id. */
    private record Row(String table, long id) {}

    @Test
    void nothingOfAnotherForbundComesBack() throws Exception {
        long halland = acting.halland();
        long other = acting.other();
        Set<String> names = names(other);
        names.removeAll(names(halland));
        List<Row> rows = rows(other);
        assertThat(names).hasSizeGreaterThan(5);
        assertThat(rows).hasSizeGreaterThan(5);

        assertThat(found(halland, rows, names)).isEmpty();
    }

    /** The same questions about the own records do find them: the test above does not pass by asking badly. */
    @Test
    void ownRecordsComeBack() throws Exception {
        long other = acting.other();
        Set<String> names = names(other);

        assertThat(found(other, rows(other), names)).hasSizeGreaterThan(5);
    }

    /** Which use cases answer with one of these names. */
    private Set<String> found(long actorsForbund, List<Row> rows, Set<String> names) throws Exception {
        Actor actor = Acting.actor(actorsForbund, Role.values());
        Set<String> found = new TreeSet<>();
        for (UseCases.Call call : UseCases.all()) {
            Set<String> asked = new HashSet<>();
            for (Row row : rows) {
                Object[] about = Arguments.about(row.table(), row.id(), call.method());
                if (!asked.add(Arrays.deepToString(about))) {
                    continue; // who takes no record is asked once
                }
                String answer = acting.takenBack(actor, () -> answer(call, about));
                names.stream()
                        .filter(name -> says(answer, name))
                        .findFirst()
                        .ifPresent(name -> found.add(call.name() + " shows " + name));
            }
        }
        return found;
    }

    /** As words of its own: a budget line that is called Revision is not found in the förbund's Revisionsberättelse. */
    private static boolean says(String answer, String name) {
        return answer.contains(name)
                && Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(answer)
                        .find();
    }

    /** What the use case says, whatever it says: records tell their content, refusals their reasons. */
    private static String answer(UseCases.Call call, Object[] arguments) throws IllegalAccessException {
        try {
            return String.valueOf(call.method().invoke(call.reference(), arguments));
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        }
    }

    private Set<String> names(long forbund) throws Exception {
        return acting.takenBack(
                Acting.actor(forbund, Role.REVISOR),
                () -> new HashSet<>(entities.createQuery(
                                "select m.name from Member m union select l.name from BudgetLine l", String.class)
                        .getResultList()));
    }

    /** One row of each table. */
    private List<Row> rows(long forbund) throws Exception {
        return acting.takenBack(
                Acting.actor(forbund, Role.REVISOR),
                () -> entities.getMetamodel().getEntities().stream()
                        .flatMap(type -> idsOf(type).stream().limit(1).map(id -> new Row(table(type), id)))
                        .toList());
    }

    private static String table(EntityType<?> type) {
        return type.getJavaType().getAnnotation(Table.class).name();
    }

    private Collection<Long> idsOf(EntityType<?> type) {
        if (type.getIdType().getJavaType() != Long.class) {
            return List.of();
        }
        return entities.createQuery("select e.id from " + type.getName() + " e order by e.id", Long.class)
                .getResultList();
    }
}
