package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.tross.forbund.seat.Mandate;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.time.Period;

/** The board lets its chair, or another ledamot, decide what cannot wait (B20, KL 6:39); or takes that back. */
@Stateless
@UseCase
public class Empower {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    /**
     * @param paragraph the § in which the board decided so
     * @param decidedOn the day of that meeting
     * @param from the first day that it is in force
     * @return the new empowerment's id
     * @throws se.tross.shared.refusal.Refused if the § is missing, or it would begin before it was decided
     */
    @Permits(Permission.BOARD_DELEGATION_EDIT)
    public long empower(long mandateId, String paragraph, LocalDate decidedOn, LocalDate from) {
        Mandate mandate = records.get(Mandate.class, mandateId);
        UrgentEmpowerment empowerment = new UrgentEmpowerment(
                currentActor.forbundId(),
                mandateId,
                mandate.registered().person().name(),
                paragraph,
                decidedOn,
                Period.from(from));
        entities.persist(empowerment);
        return empowerment.id();
    }

    /**
     * @param version the version that was read when the page was shown
     * @param lastDay the last day that it is in force
     * @throws se.tross.shared.refusal.Refused if it has ended, would end before it began, or somebody has saved it since
     */
    @Permits(Permission.BOARD_DELEGATION_EDIT)
    public void end(long id, long version, LocalDate lastDay) {
        records.get(UrgentEmpowerment.class, id, UrgentEmpowerment::version, version)
                .end(lastDay);
    }
}
