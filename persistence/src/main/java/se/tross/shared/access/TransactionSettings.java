package se.tross.shared.access;

import jakarta.persistence.EntityManager;

/** The settings of a transaction that row-level security and the trail read. They end with the transaction. */
public final class TransactionSettings {

    private static final String SET = """
            select set_config('tross.forbund', ?1, true), set_config('tross.account', ?2, true),
                   set_config('tross.actor_id', ?2, true), set_config('tross.actor', ?3, true)
            """;

    private TransactionSettings() {}

    /** One statement, in the transaction that the entity manager has joined. */
    public static void set(EntityManager entities, Actor actor) {
        String account = actor.accountId() == 0 ? "" : Long.toString(actor.accountId());
        entities.createNativeQuery(SET)
                .setParameter(1, Long.toString(actor.forbundId()))
                .setParameter(2, account)
                .setParameter(3, actor.name())
                .getSingleResult();
    }
}
