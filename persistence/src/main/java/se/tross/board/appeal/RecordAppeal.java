package se.tross.board.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.decision.Decision;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** An appeal has come in, and what becomes of it (L40, B16). */
@Stateless
@UseCase
public class RecordAppeal {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /**
     * Somebody appeals a decision.
     *
     * @return the appeal's id
     * @throws se.tross.shared.refusal.Refused if there is no such decision, or a day or who appeals is missing or impossible
     */
    @Permits(Permission.BOARD_RECORD)
    public long register(long decisionId, AppealTerms terms) {
        Appeal appeal = new Appeal(records.get(Decision.class, decisionId), terms, today());
        entities.persist(appeal);
        return appeal.id();
    }

    /**
     * More is known of it, or something was written wrong; the trail keeps what stood there.
     *
     * @throws se.tross.shared.refusal.Refused if it cannot be so, was registered by mistake, or somebody else saved it
     */
    @Permits(Permission.BOARD_RECORD)
    public void change(long appealId, long version, AppealTerms terms) {
        appeal(appealId, version).take(terms, today());
    }

    /**
     * It should never have been registered here: it stays, and counts no more.
     *
     * @throws se.tross.shared.refusal.Refused if it is not said why, was said already, or somebody else saved it
     */
    @Permits(Permission.BOARD_RECORD)
    public void strike(long appealId, long version, String why) {
        appeal(appealId, version).strike(why);
    }

    private Appeal appeal(long appealId, long version) {
        return records.get(Appeal.class, appealId, Appeal::version, version);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
