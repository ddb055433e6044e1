package se.tross.board.sitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tross.board.attendance.Attendance;
import se.tross.board.conflict.ConflictOfInterest;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingRecords;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.seat.SeatRecords;
import se.tross.forbund.seat.SeatRegister;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/**
 * Reads a meeting with all that decides who serves at each of its matters, in as many statements for forty matters and thirty
 * members as for one. Who records something holds the meeting first, so that what the rules are asked is what is kept.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SittingRecords {

    private static final String MEETING = """
            select m, a, c from Meeting m left join Attendance a on a.meetingId = m.id
            left join ConflictOfInterest c on c.meetingId = m.id where m.id = :meeting order by a.id, c.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private SeatRecords board;

    @Inject
    private CharterInForce charter;

    /** To record something: others wait. @throws Refused if there is no such meeting */
    public Sitting held(long meetingId) {
        meetings.held(meetingId);
        return read(meetingId);
    }

    /** The meeting of a matter, to record something. @throws Refused if there is no such matter */
    public Sitting heldOfMatter(long matterId) {
        long meetingId = entities.createQuery("select m.meetingId from Matter m where m.id = :matter", Long.class)
                .setParameter("matter", matterId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        return held(meetingId);
    }

    /** @throws Refused if there is no such meeting */
    public Sitting read(long meetingId) {
        Recorded recorded = recorded(meetingId);
        return sitting(recorded, meetings.matters(meetingId));
    }

    /**
     * Who came and went, and who has a conflict of interest: one statement.
     *
     * @throws Refused if there is no such meeting
     */
    public Recorded recorded(long meetingId) {
        List<Object[]> rows = entities.createQuery(MEETING, Object[].class)
                .setParameter("meeting", meetingId)
                .getResultList();
        if (rows.isEmpty()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return new Recorded(
                (Meeting) rows.get(0)[0], each(rows, 1, Attendance.class), each(rows, 2, ConflictOfInterest.class));
    }

    /** What was found, as the sitting that it makes on the board of its day: the board takes three statements, its charter one. */
    public Sitting sitting(Recorded recorded, Collection<Matter> matters) {
        Meeting meeting = recorded.meeting();
        SeatRegister register = board.register();
        return new Sitting(
                meeting,
                matters,
                recorded.attendance(),
                recorded.conflicts(),
                register.rosterOn(meeting.date()),
                register.presidiumOn(meeting.date()),
                SittingSettings.of(charter.day(meeting.date(), SittingSettings.read())));
    }

    /** The different records of one sort among rows that are joined. */
    public static <T> List<T> each(List<Object[]> rows, int column, Class<T> type) {
        Set<T> found = new LinkedHashSet<>();
        rows.forEach(row -> Optional.ofNullable(row[column]).map(type::cast).ifPresent(found::add));
        return List.copyOf(found);
    }

    /** A matter of the sitting. @throws Refused if it is not on its agenda */
    public static Matter matter(Sitting sitting, long matterId) {
        return sitting.matter(matterId).orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /**
     * A meeting with what happened at it.
     *
     * @param meeting the meeting
     * @param attendance who came and went
     * @param conflicts who may be partial, at which matter
     */
    public record Recorded(Meeting meeting, List<Attendance> attendance, List<ConflictOfInterest> conflicts) {}
}
