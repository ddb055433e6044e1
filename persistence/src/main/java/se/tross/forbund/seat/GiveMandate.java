package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** A member appoints somebody to a seat of the board (L21, L22). */
@Stateless
@UseCase
public class GiveMandate {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SeatRecords board;

    @Inject
    private CurrentActor currentActor;

    /**
     * @return the new mandate's id
     * @throws se.tross.shared.refusal.Refused if the member cannot appoint the person to the seat
     */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public long give(long seatId, long memberId, MandateFacts facts) {
        Mandate mandate = new Mandate(
                currentActor.forbundId(), facts.mandate(0, seatId, memberId), new MandateRules(board.register()));
        entities.persist(mandate);
        board.tellChanged();
        return mandate.id();
    }
}
