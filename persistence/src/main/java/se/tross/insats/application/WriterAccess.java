package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tross.insats.ApplicationRefusal.ApplicationLinkClosed;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.AccessTransaction;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.SecretKey;
import se.tross.shared.refusal.Refused;

/** Who may read and write which application: the office all of them, others those that they are asked to write. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WriterAccess {

    private static final String BY_KEY = """
            select w from ApplicationWriter w, WriterKey k where k.writerId = w.id and k.keyHash = :hash
            and k.expiresAt > :now and w.leftAt is null
            """;

    private static final String WRITES = """
            select count(w) from ApplicationWriter w where w.applicationId = :application and w.accountId = :account
            and w.leftAt is null
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTransaction transaction;

    @Inject
    private Clock clock;

    /** Whether the actor is the office, which helps everybody. */
    public boolean isOffice() {
        return currentActor.required().may(Permission.INSATS_PROPOSE);
    }

    /** @throws Refused as not found, unless the actor may write it: whose it is is nobody else's business */
    public void refuseStrangers(long applicationId) {
        if (!mayWrite(applicationId)) {
            throw new Refused(new AccessRefusal.NotFound());
        }
    }

    /** Whether the actor is the office, or one of its writers. */
    public boolean mayWrite(long applicationId) {
        return isOffice() || writes(applicationId);
    }

    /**
     * @param writers those who write it
     * @throws Refused as not found, unless the actor writes it, or prepares it and it is handed in
     */
    public void refuseStrangersToRead(Application application, List<ApplicationWriter> writers) {
        Actor actor = currentActor.required();
        boolean prepares = actor.may(Permission.INSATS_PREPARE) && application.handedInOn() != null;
        boolean writes =
                writers.stream().anyMatch(one -> one.accountId() != null && one.accountId() == actor.accountId());
        if (!prepares && !writes && !isOffice()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
    }

    private boolean writes(long applicationId) {
        return entities.createQuery(WRITES, Long.class)
                        .setParameter("application", applicationId)
                        .setParameter("account", currentActor.required().accountId())
                        .getSingleResult()
                > 0;
    }

    /** Whom a key was sent to; empty when it opens nothing, or nothing any more. */
    public Optional<ApplicationWriter> opened(String key) {
        return entities.createQuery(BY_KEY, ApplicationWriter.class)
                .setParameter("hash", new SecretKey(key).hash())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /**
     * The same for who acts: the trail is told whose letter it is.
     *
     * @throws Refused if the key opens nothing, without telling whether it ever did
     */
    public ApplicationWriter acting(String key) {
        ApplicationWriter writer = opened(key).orElseThrow(() -> new Refused(new ApplicationLinkClosed()));
        transaction.enter(new Actor(0, "", writer.name(), currentActor.forbundId(), Set.of()));
        return writer;
    }
}
