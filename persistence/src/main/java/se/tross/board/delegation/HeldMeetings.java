package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.shared.refusal.Refusal;

/** The meetings at which the board was told of what was decided for it, or should have been. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HeldMeetings {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private DelegationRecords delegations;

    /** Those that go on or have ended, on a day or later, in order of time. */
    public List<Meeting> from(LocalDate day) {
        return entities.createQuery(
                        "select m from Meeting m where m.status in :held and m.startsAt >= :day order by m.startsAt",
                        Meeting.class)
                .setParameter("held", List.of(MeetingStatus.OPEN, MeetingStatus.CLOSED))
                .setParameter("day", day.atStartOfDay())
                .getResultList();
    }

    /** What a meeting that has ended was not told of. Two statements; three where something waits. */
    public List<Refusal> findings() {
        List<UrgentDecision> urgent = delegations.urgentToReport();
        List<DelegatedDecision> delegated = delegations.delegatedToReport();
        return urgent.isEmpty() && delegated.isEmpty()
                ? List.of()
                : ReportCheck.of(urgent, delegated, from(LocalDate.EPOCH)).stream()
                        .<Refusal>map(finding -> finding)
                        .toList();
    }
}
