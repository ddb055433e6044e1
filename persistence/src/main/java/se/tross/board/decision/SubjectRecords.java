package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Optional;
import se.tross.board.meeting.DecisionSubject;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MeetingStatus;
import se.tross.shared.refusal.Refused;

/** Finds how far something from elsewhere has come with the board, in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SubjectRecords {

    private static final String STANDING = """
            select m, s.startsAt, s.status, d from Matter m join Meeting s on s.id = m.meetingId
            left join Decision d on d.matterId = m.id
            where m.subjectType = :type and m.subjectId = :id and s.status <> :cancelled
            order by s.startsAt desc, m.id desc
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** Where it stands; empty if it has been on no agenda. */
    public Optional<SubjectStanding> standing(DecisionSubject subject) {
        return entities.createQuery(STANDING, Object[].class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setParameter("cancelled", MeetingStatus.CANCELLED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SubjectRecords::standing);
    }

    /** @throws Refused if the board has it: on an agenda, or decided and not adjusted */
    public void refuseWhileBeforeTheBoard(DecisionSubject subject) {
        standing(subject).ifPresent(standing -> Refused.ifAny(standing.refusalsOfChange()));
    }

    private static SubjectStanding standing(Object[] row) {
        Matter matter = (Matter) row[0];
        return new SubjectStanding(
                matter.id(),
                matter.meetingId(),
                ((LocalDateTime) row[1]).toLocalDate(),
                (MeetingStatus) row[2],
                matter.isSecret(),
                row[3] instanceof Decision decision ? answer(decision) : null);
    }

    private static SubjectStanding.BoardAnswer answer(Decision decision) {
        return new SubjectStanding.BoardAnswer(
                decision.id(),
                decision.paragraph(),
                decision.outcome(),
                decision.reason(),
                decision.adjusted().isPresent());
    }
}
