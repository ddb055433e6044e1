package se.tross.shared.table;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Removes a view that the person has saved. */
@Stateless
@UseCase
public class RemoveView {

    private static final String REMOVE =
            "delete from shared_saved_view where id = ?1 and forbund_id = ?2 and account_id = ?3";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** @throws Refused if the person has no such view */
    @Permits(Permission.SIGNED_IN)
    public void remove(long id) {
        int removed = entities.createNativeQuery(REMOVE)
                .setParameter(1, id)
                .setParameter(2, currentActor.forbundId())
                .setParameter(3, currentActor.required().accountId())
                .executeUpdate();
        if (removed == 0) {
            throw new Refused(new AccessRefusal.NotFound());
        }
    }
}
