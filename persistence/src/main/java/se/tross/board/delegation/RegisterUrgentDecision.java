package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.NumberSeries;
import se.tross.board.meeting.TellNextMeeting;
import se.tross.forbund.seat.Mandate;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Somebody empowered has decided what could not wait (B20): the very next meeting is told. */
@Stateless
@UseCase
public class RegisterUrgentDecision {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private DelegationRecords delegations;

    @Inject
    private TellNextMeeting nextMeeting;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param mandateId who decided
     * @param text what was decided
     * @param urgency why the board's decision could not be awaited
     * @return the new decision's id
     * @throws se.tross.shared.refusal.Refused if the person was not empowered that day, or does not say why it could not wait
     */
    @Permits(Permission.BOARD_DELEGATED_DECIDE)
    public long register(long mandateId, LocalDate decidedOn, String text, String urgency) {
        Mandate mandate = records.get(Mandate.class, mandateId);
        UrgentDecision decision = new UrgentDecision(
                currentActor.forbundId(),
                new UrgentTerms(mandateId, mandate.registered().person().name(), decidedOn, text, urgency),
                delegations.empowerments(),
                NumberSeries.URGENT,
                delegations.urgentNumbers(),
                LocalDate.now(clock));
        entities.persist(decision);
        nextMeeting.tell();
        return decision.id();
    }
}
