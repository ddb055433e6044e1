package se.tross.shared.harness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import se.tross.forbund.Forbund;
import se.tross.shared.access.AccessTransaction;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Role;

/** For tests inside the server: being somebody in a demonstration förbund, for a transaction that is taken back. */
@Travels
@Dependent
public class Acting {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTransaction accessTransaction;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    /** Samordningsförbundet i Halland. */
    public long halland() {
        return forbund(true);
    }

    /** The other, invented förbund. */
    public long other() {
        return forbund(false);
    }

    public static Actor actor(long forbundId, Role... roles) {
        return new Actor(1, "test", "Test Testsson", forbundId, Set.of(roles));
    }

    /** Does something as somebody; each use case in it has its own transaction and stays done. */
    public <T> T as(Actor actor, Callable<T> work) throws Exception {
        currentActor.become(actor);
        try {
            return work.call();
        } finally {
            currentActor.leave();
        }
    }

    /** Does something as somebody, with the rows of the förbund in sight, and takes everything back. */
    public <T> T takenBack(Actor actor, Callable<T> work) throws Exception {
        transaction.begin();
        try {
            accessTransaction.enter(actor);
            return as(actor, work);
        } finally {
            rollback();
        }
    }

    private long forbund(boolean halland) {
        try {
            for (long id : takenBack(actor(0), this::ids)) {
                boolean found = takenBack(
                        actor(id, Role.REVISOR),
                        () -> entities.find(Forbund.class, id).name().contains("Halland") == halland);
                if (found) {
                    return id;
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("The demonstration data is missing");
    }

    private List<Long> ids() {
        List<?> found = entities.createNativeQuery("select forbund_all_ids()").getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void rollback() throws SystemException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }
}
