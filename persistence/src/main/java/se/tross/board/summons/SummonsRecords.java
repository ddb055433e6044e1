package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingRecords;
import se.tross.board.meeting.MeetingStatus;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.seat.SeatRecords;
import se.tross.forbund.seat.SeatRegister;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.SecretKey;
import se.tross.shared.refusal.Refused;

/**
 * Summonses as they are kept. Whoever changes one holds its meeting first, so that of two who say no at once the second is
 * answered with what followed from the first.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SummonsRecords {

    private static final String OPENED = """
            select s.id, s.meetingId from Summoned s, SummonsKey k where k.summonedId = s.id and k.keyHash = :hash
            and s.leftAt is null
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private SeatRecords board;

    @Inject
    private CharterInForce charter;

    @Inject
    private Clock clock;

    /** To change it: others wait. @throws Refused if there is no such meeting */
    public Summons held(long meetingId) {
        return read(meetings.held(meetingId));
    }

    /** Five statements. */
    public Summons read(Meeting meeting) {
        return read(meeting, rows(meeting.id()));
    }

    /** The same of rows that are read already. */
    public Summons read(Meeting meeting, List<Summoned> rows) {
        return read(meeting, rows, board.register());
    }

    /** The same on a board that is read already. One statement. */
    public Summons read(Meeting meeting, List<Summoned> rows, SeatRegister register) {
        return new Summons(
                meeting,
                register.rosterOn(meeting.date()),
                SummonsSettings.of(charter.day(meeting.date(), SummonsSettings.read())),
                rows);
    }

    /** One statement. */
    public SummonsSummary summary(long meetingId) {
        return SummonsSummary.of(rows(meetingId));
    }

    /** The meetings that are held later than now, whether they are summoned yet or not. */
    public List<Long> ahead(LocalDateTime now) {
        return entities.createQuery(
                        "select m.id from Meeting m where m.status in :ahead and m.startsAt > :now order by m.id",
                        Long.class)
                .setParameter("ahead", List.of(MeetingStatus.PLANNED, MeetingStatus.SUMMONED))
                .setParameter("now", now)
                .getResultList();
    }

    private List<Summoned> rows(long meetingId) {
        return entities.createQuery("select s from Summoned s where s.meetingId = :meeting", Summoned.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    /** Keeps those who are summoned for the first time. */
    public void keep(Collection<Summoned> added) {
        added.forEach(entities::persist);
        // Their keys name them by their ids alone, so they must be there first.
        entities.flush();
    }

    /** @throws Refused if there is no such summons */
    public OpenedKey of(long summonedId) {
        return Optional.ofNullable(entities.find(Summoned.class, summonedId))
                .map(row -> new OpenedKey(row.id(), row.meetingId()))
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** What the key opens; empty when it opens nothing in this förbund. */
    public Optional<OpenedKey> opened(String key) {
        return entities.createQuery(OPENED, Object[].class)
                .setParameter("hash", new SecretKey(key).hash())
                .getResultStream()
                .map(row -> new OpenedKey((Long) row[0], (Long) row[1]))
                .findFirst();
    }

    /** A key of its own for a letter; only its hash is kept. */
    public SecretKey newKey(Summoned row) {
        SecretKey key = SecretKey.random();
        entities.persist(new SummonsKey(row, key, clock.instant()));
        return key;
    }
}
