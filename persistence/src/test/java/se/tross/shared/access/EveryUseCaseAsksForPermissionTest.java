package se.tross.shared.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.AccessRefusal.NotPermitted;
import se.tross.shared.access.AccessRefusal.NotSignedIn;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;

/** Walks every role through every method of every use case: whoever lacks the permission gets no further. */
class EveryUseCaseAsksForPermissionTest {

    private static final Map<Class<?>, Object> NOTHING =
            Map.of(long.class, 0L, int.class, 0, boolean.class, false, short.class, (short) 0, byte.class, (byte) 0);

    private static TestContainer container;
    private static List<Method> methods;

    @BeforeAll
    static void start() throws SQLException {
        container = TestContainer.start(Clock.systemUTC());
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
        }
        methods = TestContainer.beanClasses().stream()
                .filter(type -> type.isAnnotationPresent(UseCase.class) && type.isAnnotationPresent(Stateless.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .toList();
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @Test
    void everyMethodNamesOne() {
        assertThat(methods).hasSizeGreaterThan(20);
        assertThat(methods)
                .filteredOn(method -> !method.isAnnotationPresent(Permits.class))
                .isEmpty();
    }

    @Test
    void refusesEveryRoleWithoutIt() {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (Method method : methods) {
            Permission permission = method.getAnnotation(Permits.class).value();
            for (Role role : Role.values()) {
                boolean mayDo = permission.heldBy(Set.of(role));
                Refusal first = firstRefusal(method, new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(role)));
                boolean wasRefused = new NotPermitted(permission).equals(first);
                refused += wasRefused ? 1 : 0;
                if (mayDo == wasRefused) {
                    wrong.add(role + " " + method + ": " + first);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void refusesWhoeverIsNotSignedIn() {
        assertThat(methods)
                .allSatisfy(method -> assertThat(firstRefusal(method, null))
                        .as(method.toString())
                        .isEqualTo(new NotSignedIn()));
    }

    /** Called with nothing to do it with: what matters is only whether the permission was asked for first. */
    private static Refusal firstRefusal(Method method, Actor actor) {
        Object[] arguments =
                Stream.of(method.getParameterTypes()).map(NOTHING::get).toArray();
        return container.as(actor, () -> {
            try {
                method.invoke(container.get(method.getDeclaringClass()), arguments);
                return null;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof RefusedInTransaction refused ? refused.first() : null;
            }
        });
    }
}
