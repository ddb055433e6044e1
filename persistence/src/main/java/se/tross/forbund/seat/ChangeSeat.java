package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** A seat gets another name or place, or another order in which it goes round. Its days stay. */
@Stateless
@UseCase
public class ChangeSeat {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private SeatRecords board;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the board cannot have such a seat, somebody would lose a mandate by it, or
     *     somebody has saved the seat since
     */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public void change(long id, long version, SeatFacts facts) {
        Seat seat = records.get(Seat.class, id, Seat::version, version);
        // Another order changes rows of turns only, and is another version of the seat all the same.
        entities.lock(seat, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        seat.take(facts.seat(id, seat.validity()), new SeatRules(board.register()));
        board.tellChanged();
    }
}
