package se.tross.shared.container;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.weld.context.bound.BoundLiteral;
import org.jboss.weld.context.bound.BoundRequestContext;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.SystemActor;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.time.SystemClock;

/** The module's own beans and interceptors on a real database, without a server. */
public final class TestContainer implements AutoCloseable {

    private static final List<Class<? extends Annotation>> BEANS =
            List.of(Stateless.class, RequestScoped.class, ApplicationScoped.class, Dependent.class, Interceptor.class);

    private final TestDatabase database;
    private final WeldContainer weld;

    private TestContainer(TestDatabase database, WeldContainer weld) {
        this.database = database;
        this.weld = weld;
    }

    /** On a new database, at a fixed time. */
    public static TestContainer start(Clock clock, Class<?>... moreBeans) throws SQLException {
        TestDatabase database = TestDatabase.fresh();
        EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                "tross",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "eclipselink.logging.level", "SEVERE",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url", database.url(),
                        "jakarta.persistence.jdbc.user", TestDatabase.APP));
        Weld weld = new Weld()
                .disableDiscovery()
                .addExtension(new SessionBeans())
                .addExtension(new Fixtures(factory, clock))
                .addServices(new EntityManagers(factory))
                .addBeanClass(TestTransactionInterceptor.class);
        beanClasses().forEach(weld::addBeanClass);
        weld.addBeanClasses(moreBeans);
        return new TestContainer(database, weld.initialize());
    }

    public TestDatabase database() {
        return database;
    }

    /** The container's own instance: call it inside {@link #as}. */
    public <T> T get(Class<T> type) {
        return weld.select(type).get();
    }

    /** One request of Tross itself in a förbund. */
    public <T> T asTross(long forbundId, Callable<T> request) {
        return as(SystemActor.in(forbundId), request);
    }

    /** One request, by this actor; nobody is signed in when it is null. */
    public <T> T as(Actor actor, Callable<T> request) {
        BoundRequestContext context =
                weld.select(BoundRequestContext.class, BoundLiteral.INSTANCE).get();
        Map<String, Object> store = new java.util.HashMap<>();
        context.associate(store);
        context.activate();
        try {
            get(CurrentActor.class).become(actor);
            return request.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            context.invalidate();
            context.deactivate();
            context.dissociate(store);
        }
    }

    @Override
    public void close() {
        weld.close();
    }

    /** The module's session beans, contextual beans and interceptors. */
    public static List<Class<?>> beanClasses() {
        Path root = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(root.resolve("se"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(TestContainer::load)
                    .filter(type -> type != SystemClock.class && BEANS.stream().anyMatch(type::isAnnotationPresent))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
