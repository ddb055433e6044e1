package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** What everybody may know of a förbund: that it is there, and what it is called. */
@Stateless
@UseCase
public class PublishedForbund {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** Of the förbund that is asked about; empty when there is none. */
    @Permits(Permission.PUBLIC)
    public Optional<String> name() {
        return entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", currentActor.forbundId())
                .getResultStream()
                .findFirst();
    }
}
