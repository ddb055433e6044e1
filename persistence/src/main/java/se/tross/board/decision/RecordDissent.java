package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody dissents from a decision (reservation, B12). */
@Stateless
@UseCase
public class RecordDissent {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private DecisionRecords decisions;

    @Inject
    private Event<RecordWorded> worded;

    @Inject
    private Clock clock;

    /** @return the dissent's id @throws Refused if they took no part, have dissented already, or the meeting has ended */
    @Permits(Permission.BOARD_RECORD)
    public long announce(long decisionId, long mandateId) {
        DecisionRecords.Held held = decisions.held(decisionId);
        Dissent dissent = new Dissent(held.decision(), mandateId, clock.instant(), decisions.dissentRules(held));
        entities.persist(dissent);
        return dissent.id();
    }

    /**
     * The reasons in writing.
     *
     * @param version the version that was read when the page was shown
     * @throws Refused if nothing is written, the § is adjusted, or somebody else saved the dissent
     */
    @Permits(Permission.BOARD_RECORD)
    public void explain(long dissentId, long version, String reasons) {
        DecisionRecords.Held held = decisions.heldOf(Dissent.class, dissentId);
        records.get(Dissent.class, dissentId, Dissent::version, version).explain(reasons, decisions.dissentRules(held));
        worded.fire(new RecordWorded(held.decision().meetingId()));
    }

    /** It was a slip, or they do so no longer. @throws Refused if the meeting is over or the § adjusted */
    @Permits(Permission.BOARD_RECORD)
    public void takeAway(long dissentId) {
        DecisionRecords.Held held = decisions.heldOf(Dissent.class, dissentId);
        Refused.ifAny(held.sitting().meeting().refusalsOfConduct());
        Dissent dissent = entities.find(Dissent.class, dissentId);
        if (dissent == null) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        entities.remove(dissent);
    }
}
