package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.board.decision.Decision;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.DecisionReturned;

/**
 * What follows when paragraphs are adjusted, all of it or nothing: their decisions bind, what they decided on takes effect or
 * goes back to its owner, and the notice hangs on the board (B15).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FinishParagraphs {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Event<FinalParagraphs> adjusted;

    @Inject
    private Event<DecisionAdopted> adopted;

    @Inject
    private Event<DecisionReturned> returned;

    /** These paragraphs are final now. */
    public void finish(FinalParagraphs paragraphs) {
        List<Decision> decisions = entities.createQuery(
                        "select d from Decision d where d.meetingId = :meeting and d.paragraph in :numbers"
                                + " order by d.paragraph",
                        Decision.class)
                .setParameter("meeting", paragraphs.meetingId())
                .setParameter("numbers", paragraphs.numbers())
                .getResultList();
        decisions.forEach(decision -> decision.adjust(paragraphs.adjustedOn()));
        // The justering may be new: what follows keeps its id.
        entities.flush();
        adjusted.fire(paragraphs);
        decisions.forEach(decision -> {
            decision.adopted().ifPresent(adopted::fire);
            decision.returned().ifPresent(returned::fire);
        });
    }
}
