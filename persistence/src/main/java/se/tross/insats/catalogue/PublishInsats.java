package se.tross.insats.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.tross.insats.Insats;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** What everybody may read of an insats is written, shown and taken away. */
@Stateless
@UseCase
public class PublishInsats {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    /**
     * @param version of what was written as it was read; null where nothing was
     * @throws se.tross.shared.refusal.Refused if it would be shown before it is granted, with everything that is wrong, or if
     *     somebody has written since
     */
    @Permits(Permission.INSATS_EDIT)
    public void write(long insatsId, Long version, PublicationTerms terms) {
        Insats insats = records.get(Insats.class, insatsId);
        if (version == null) {
            entities.persist(new Publication(insats, terms));
            return;
        }
        Publication known = find(insatsId).orElseThrow();
        records.get(Publication.class, known.id(), Publication::version, version)
                .write(insats, terms);
    }

    /** What is written of an insats for everybody; empty for nothing. */
    @Permits(Permission.INSATS_READ)
    public Optional<PublicationOverview> publication(long insatsId) {
        return find(insatsId).map(PublicationOverview::of);
    }

    private Optional<Publication> find(long insatsId) {
        return entities.createQuery("select p from Publication p where p.insatsId = :insats", Publication.class)
                .setParameter("insats", insatsId)
                .getResultStream()
                .findFirst();
    }
}
