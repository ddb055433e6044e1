package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** @throws Refused if mandates would last on without their member, or an office rests on one of them */
    public void follow(@Observes MembershipEnds ends) {
        MandatesOfMember mandates = new MandatesOfMember(board.register(), ends.memberId(), ends.lastDay());
        Refused.ifAny(mandates.refusals(ends.withMandates()));
        List<RegisteredMandate> outliving = mandates.outliving();
        outliving.forEach(mandate -> entities.find(Mandate.class, mandate.id()).end(ends.lastDay()));
        if (!outliving.isEmpty()) {
            board.tellChanged();
        }
    }
}
