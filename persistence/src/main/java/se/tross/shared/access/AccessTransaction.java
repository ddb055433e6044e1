package se.tross.shared.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import se.tross.shared.refusal.Refused;

/** Tells the database, for the rest of the transaction, whose rows are seen and whose name the trail writes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AccessTransaction {

    private static final String ENTER_SIGN_IN = "select set_config('tross.sign_in', ?1, true)";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private StorageRefusals storageRefusals;

    public void enter(Actor actor) {
        TransactionSettings.set(entities, actor);
    }

    /** Before anybody is signed in: shows the account with this user name, and nothing else. */
    public void enterSignIn(String username) {
        entities.createNativeQuery(ENTER_SIGN_IN).setParameter(1, username).getSingleResult();
    }

    /**
     * Lets the database say what it has to say while it can still be told as a refusal.
     *
     * @throws RefusedInTransaction if somebody else was faster
     */
    public void flush() {
        try {
            entities.flush();
        } catch (Refused refused) {
            throw new RefusedInTransaction(refused);
        } catch (PersistenceException failure) {
            throw new RefusedInTransaction(storageRefusals.of(failure));
        }
    }
}
