package se.tross.shared.table;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows a person's own saved views in the current förbund; nobody sees another's. */
@Stateless
@UseCase
public class SavedViewOverviews {

    private static final String OWN = """
            select id, table_key, name, query from shared_saved_view
            where forbund_id = ?1 and account_id = ?2
            order by table_key, name collate "sv-SE-x-icu"
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** Of every table, by table and name. */
    @Permits(Permission.SIGNED_IN)
    public List<SavedView> own() {
        List<?> rows = entities.createNativeQuery(OWN)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, currentActor.required().accountId())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new SavedView(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
