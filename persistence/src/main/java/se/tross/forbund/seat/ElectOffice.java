package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** The board has elected a chair or a vice chair (L24). */
@Stateless
@UseCase
public class ElectOffice {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SeatRecords board;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param lastDay the last day; null until further notice
     * @return the new office's id
     * @throws se.tross.shared.refusal.Refused if the person cannot hold the office then
     */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public long elect(Office office, long mandateId, LocalDate from, LocalDate lastDay) {
        OfficeTenure tenure = new OfficeTenure(0, office, mandateId, BoardDates.period(from, lastDay));
        BoardOffice elected = new BoardOffice(currentActor.forbundId(), tenure, new SeatRules(board.register()));
        entities.persist(elected);
        return elected.id();
    }
}
