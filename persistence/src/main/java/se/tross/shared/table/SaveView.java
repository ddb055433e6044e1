package se.tross.shared.table;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refused;

/** Keeps a way of looking at a table under a name; the same name again replaces it. */
@Stateless
@UseCase
public class SaveView {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;

    private static final String SAVE = """
            insert into shared_saved_view (id, forbund_id, account_id, table_key, name, query)
            values (nextval('shared_saved_view_seq'), ?1, ?2, ?3, ?4, ?5)
            on conflict (forbund_id, account_id, table_key, name) do update set query = excluded.query
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param tableKey the table, {@code <capability>.<table>}
     * @param name what the person calls it
     * @param query the part of the address that holds the view; may be empty
     * @throws Refused if the name is missing or too long, or a text holds an identity number (P6)
     */
    @Permits(Permission.SIGNED_IN)
    public void save(String tableKey, String name, String query) {
        String plain = name == null ? "" : name.strip();
        Refused.ifAny(SavedViewRefusal.of(plain, LONGEST_NAME));
        PersonalNumberGuard.check("name", plain).ifPresent(found -> {
            throw new Refused(found);
        });
        PersonalNumberGuard.check("query", query).ifPresent(found -> {
            throw new Refused(found);
        });
        if (!tableKey.matches("[a-z]+\\.[A-Za-z.]+") || query.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("Not a view of a table");
        }
        entities.createNativeQuery(SAVE)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, currentActor.required().accountId())
                .setParameter(3, tableKey)
                .setParameter(4, plain)
                .setParameter(5, query)
                .executeUpdate();
    }
}
