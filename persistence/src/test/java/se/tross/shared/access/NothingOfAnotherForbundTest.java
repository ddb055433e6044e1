package se.tross.shared.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.AccessRefusal.NotFound;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** Every use case, asked by somebody with every role in one förbund for the ids of another: nothing seen, nothing done. */
class NothingOfAnotherForbundTest {

    private static final Map<Class<?>, Object> OF_FORBUND_2 =
            Map.of(long.class, 2L, int.class, 1, boolean.class, false, String.class, "forbund_member");

    private static final Actor IN_FORBUND_1 = new Actor(1, "eva1", "Eva Ekonom", 1, EnumSet.allOf(Role.class));

    @Test
    void isSeenOrTouched() throws SQLException {
        try (TestContainer container = TestContainer.start(Clock.systemUTC())) {
            try (Connection app = container.database().as(TestDatabase.APP)) {
                TwoForbund.insertWithBudgetsInto(app);
            }
            List<String> before = trailOf2(container);
            List<String> leaks = new ArrayList<>();
            int notFound = 0;
            for (Method method : methods()) {
                String answer = answer(container, method);
                notFound += answer.equals(new NotFound().toString()) ? 1 : 0;
                if (answer.contains("Region 2")
                        || answer.contains("Förbund 2")
                        || answer.contains("Insats 2")
                        || answer.contains("eva2")) {
                    leaks.add(method + ": " + answer);
                }
            }
            assertThat(leaks).isEmpty();
            assertThat(notFound).as("answers that there is no such record").isGreaterThan(5);
            assertThat(trailOf2(container)).isEqualTo(before);
        }
    }

    private static List<Method> methods() {
        return TestContainer.beanClasses().stream()
                .filter(type -> type.isAnnotationPresent(UseCase.class) && type.isAnnotationPresent(Stateless.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.isAnnotationPresent(Permits.class))
                .toList();
    }

    private static String answer(TestContainer container, Method method) {
        Object[] arguments =
                Stream.of(method.getParameterTypes()).map(OF_FORBUND_2::get).toArray();
        return container.as(IN_FORBUND_1, () -> {
            try {
                return String.valueOf(method.invoke(container.get(method.getDeclaringClass()), arguments));
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof RefusedInTransaction refused
                        ? refused.first().toString()
                        : "failed on what was left out";
            }
        });
    }

    private static List<String> trailOf2(TestContainer container) throws SQLException {
        try (Connection superuser = container.database().as(TestDatabase.SUPERUSER);
                ResultSet rows = superuser
                        .createStatement()
                        .executeQuery("select seq || hash from shared_trail where forbund_id = 2 order by seq")) {
            List<String> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(rows.getString(1));
            }
            return entries;
        }
    }
}
