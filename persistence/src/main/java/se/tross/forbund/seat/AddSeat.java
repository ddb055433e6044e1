package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.time.Period;

/** The board gets another seat, as a new förbundsordning has it (L19, L20). */
@Stateless
@UseCase
public class AddSeat {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SeatRecords board;

    @Inject
    private CurrentActor currentActor;

    /**
     * @return the new seat's id
     * @throws se.tross.shared.refusal.Refused if the board cannot have such a seat
     */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public long add(SeatFacts facts) {
        Seat seat = new Seat(
                currentActor.forbundId(),
                facts.seat(0, Period.from(facts.validFrom())),
                new SeatRules(board.register()));
        entities.persist(seat);
        return seat.id();
    }
}
