package se.tross.shared.container;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** The transactions of one thread: an entity manager each, the innermost last. */
final class Transactions {

    private static final ThreadLocal<Deque<EntityManager>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    private Transactions() {}

    static EntityManager current() {
        if (!active()) {
            throw new IllegalStateException("No transaction");
        }
        return OPEN.get().peek();
    }

    static boolean active() {
        return !OPEN.get().isEmpty();
    }

    static <T> T inNew(EntityManagerFactory factory, Callable<T> work) throws Exception {
        EntityManager entities = factory.createEntityManager();
        OPEN.get().push(entities);
        boolean done = false;
        try {
            entities.getTransaction().begin();
            T result = work.call();
            done = true;
            return result;
        } finally {
            OPEN.get().pop();
            end(entities, done);
        }
    }

    private static void end(EntityManager entities, boolean done) {
        try {
            if (done && !entities.getTransaction().getRollbackOnly()) {
                entities.getTransaction().commit();
            } else {
                entities.getTransaction().rollback();
            }
        } finally {
            entities.close();
        }
    }
}
