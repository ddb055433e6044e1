package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.MembershipEnds;
import se.tross.shared.refusal.Refused;

/** A member leaves with its mandates on the board, or not before they have ended (L21). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FollowMembership {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SeatRecords board;

    @Inject
    private Clock clock;

    /** @throws Refused if mandates would last on without their member, or one of them is in use */
    public void follow(@Observes MembershipEnds ends) {
        MandatesOfMember mandates =
                new MandatesOfMember(board.register(), ends.memberId(), ends.lastDay(), LocalDate.now(clock));
        Refused.ifAny(mandates.refusals(ends.withMandates()));
        List<RegisteredMandate> ended = mandates.toEnd();
        List<RegisteredMandate> takenBack = mandates.toTakeBack();
        ended.forEach(mandate -> entities.find(Mandate.class, mandate.id()).end(ends.lastDay()));
        takenBack.forEach(mandate -> takeBack(mandates, mandate));
        if (!ended.isEmpty() || !takenBack.isEmpty()) {
            board.tellChanged();
        }
    }

    private void takeBack(MandatesOfMember mandates, RegisteredMandate mandate) {
        entities.remove(entities.find(Mandate.class, mandate.id()));
        try {
            entities.flush();
        } catch (PersistenceException referred) {
            // Somebody is summoned or empowered by it already: what refers to a mandate keeps it.
            Refused refused = new Refused(mandates.inUse(mandate));
            refused.addSuppressed(referred);
            throw refused;
        }
    }
}
