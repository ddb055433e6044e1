package se.tross.shared.access;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.sessions.UnitOfWork;

/** The settings of a transaction that row-level security and the trail read. They end with the transaction. */
public final class TransactionSettings {

    private static final String SET = """
            select set_config('tross.forbund', ?1, true), set_config('tross.account', ?2, true),
                   set_config('tross.actor_id', ?2, true), set_config('tross.actor', ?3, true)
            """;

    /** Where the unit of work, which is as old as the transaction, remembers whom it was entered for. */
    private static final String ENTERED = "tross.entered";

    private TransactionSettings() {}

    /** One statement, in the transaction that the entity manager has joined; none when it is that actor's already. */
    public static void set(EntityManager entities, Actor actor) {
        UnitOfWork transaction = entities.unwrap(UnitOfWork.class);
        if (actor.equals(transaction.getProperty(ENTERED))) {
            return;
        }
        String account = actor.accountId() == 0 ? "" : Long.toString(actor.accountId());
        entities.createNativeQuery(SET)
                .setParameter(1, Long.toString(actor.forbundId()))
                .setParameter(2, account)
                .setParameter(3, actor.name())
                .getSingleResult();
        transaction.setProperty(ENTERED, actor);
    }
}
