package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/**
 * Finds meetings and what stands on their agendas. Who changes a meeting, or anything that happens at it, holds it until the
 * change is kept, so that places on the agenda and numbers of paragraphs are given one at a time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** @throws Refused if there is no such meeting */
    public Meeting required(long meetingId) {
        return found(entities.find(Meeting.class, meetingId));
    }

    /** To change it: others wait. @throws Refused if there is no such meeting */
    public Meeting held(long meetingId) {
        return found(entities.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The meeting of a matter, to change it. @throws Refused if there is no such matter */
    public Meeting heldOfMatter(long matterId) {
        return held(matter(matterId).meetingId());
    }

    /** @throws Refused if there is no such matter */
    public Matter matter(long matterId) {
        return found(entities.find(Matter.class, matterId));
    }

    /** What stands on the agenda, in order. */
    public List<Matter> matters(long meetingId) {
        return entities.createQuery(
                        "select m from Matter m where m.meetingId = :meeting order by m.position", Matter.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** A year's meetings, in the order of time. */
    public List<Meeting> ofYear(int year) {
        return entities.createQuery(
                        "select m from Meeting m where m.year = :year order by m.startsAt, m.id", Meeting.class)
                .setParameter("year", year)
                .getResultList();
    }

    private static <T> T found(T record) {
        return Optional.ofNullable(record).orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }
}
