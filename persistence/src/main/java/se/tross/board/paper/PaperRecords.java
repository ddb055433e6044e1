package se.tross.board.paper;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.CurrentActor;

/** Finds papers, keeps what their files hold, and lets go of what no paper holds any more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PaperRecords {

    /** As long as a removed paper can be taken back. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String LET_GO = """
            delete from board_paper_content c where c.forbund_id = ?1 and c.kept_at < ?2
            and not exists (select 1 from board_paper p where p.content_id = c.id)
            and not exists (select 1 from shared_trail t where t.forbund_id = ?1 and t.table_name = 'board_paper' and t.at > ?2
                            and ((t.action = 'D' and t.state ->> 'content_id' = cast(c.id as text))
                                 or t.changes -> 'content_id' ->> 0 = cast(c.id as text)))
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    public Optional<Paper> find(long id) {
        return Optional.ofNullable(entities.find(Paper.class, id));
    }

    /** The papers of a matter, in order. */
    public List<Paper> of(long matterId) {
        return entities.createQuery("select p from Paper p where p.matterId = :matter order by p.position", Paper.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    /** What a new or replaced paper holds. */
    public PaperContent keep(PaperFile file) {
        PaperContent content = new PaperContent(currentActor.forbundId(), file, clock.instant());
        entities.persist(content);
        // A paper names it by its id alone, so it must be there first.
        entities.flush();
        return content;
    }

    /** What no paper has held for thirty days is let go. */
    public void letGo() {
        entities.flush();
        entities.createNativeQuery(LET_GO)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
