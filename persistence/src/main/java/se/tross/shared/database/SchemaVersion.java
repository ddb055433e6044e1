package se.tross.shared.database;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Compares the database's schema with the one that this build needs. The schema itself is brought up by the launcher. */
@Stateless
public class SchemaVersion {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** The first changeset that the database lacks; empty when the schema is new enough. A newer one is not refused. */
    public Optional<String> firstMissing() {
        List<String> needed = PackagedChangelog.changesets();
        boolean hasLog =
                (Boolean) entities.createNativeQuery("select to_regclass('public.databasechangelog') is not null")
                        .getSingleResult();
        if (!hasLog) {
            return needed.stream().findFirst();
        }
        List<?> applied = entities.createNativeQuery("select id from databasechangelog where author = 'tross'")
                .getResultList();
        return needed.stream().filter(id -> !applied.contains(id)).findFirst();
    }
}
