package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.minutes.Minutes;
import se.tross.board.minutes.MinutesStatus;
import se.tross.board.notice.PublicNotice;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterRule;
import se.tross.forbund.SettingValue;

/** The förbund's tasks, what is done of them, and the days that the charter of today says. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WheelRecords {

    private static final String LATELY = """
            select t, d, c from WheelTask t
            left join WheelDone d on d.task = t and d.year >= :year
            left join CharterRule c on (c.setting = t.charterSetting or c.setting = t.onlyIf)
                and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)
            order by t.id
            """;

    private static final String PENDING = """
            select e, m, n from Meeting e left join Minutes m on m.meetingId = e.id left join m.parts p
            left join PublicNotice n on n.justeringId = p.id and n.takenDownAt is null
            where e.status in :held and (m.id is null or m.status <> :adjusted or n.id is not null) order by e.startsAt
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CharterInForce charterInForce;

    @Inject
    private Clock clock;

    /** What matters from last year on: one statement, since everybody's first page asks. */
    public Wheel lately() {
        LocalDate today = LocalDate.now(clock);
        Set<WheelTask> tasks = new LinkedHashSet<>();
        Set<WheelDone> done = new LinkedHashSet<>();
        Set<SettingValue> charter = new LinkedHashSet<>();
        entities.createQuery(LATELY, Object[].class)
                .setParameter("year", today.getYear() - 1)
                .setParameter("day", today)
                .getResultList()
                .forEach(row -> {
                    tasks.add((WheelTask) row[0]);
                    Optional.ofNullable((WheelDone) row[1]).ifPresent(done::add);
                    Optional.ofNullable((CharterRule) row[2])
                            .map(CharterRule::value)
                            .ifPresent(charter::add);
                });
        return new Wheel(tasks, done, new CharterDays(charter));
    }

    /** What held meetings still bring with them. One statement. */
    public List<WheelDeadline> deadlines() {
        return entities.createQuery(PENDING, Object[].class)
                .setParameter("held", List.of(MeetingStatus.OPEN, MeetingStatus.CLOSED))
                .setParameter("adjusted", MinutesStatus.ADJUSTED)
                .getResultStream()
                .flatMap(row -> deadlines((Meeting) row[0], (Minutes) row[1], (PublicNotice) row[2]))
                .distinct()
                .toList();
    }

    private static Stream<WheelDeadline> deadlines(Meeting meeting, Minutes minutes, PublicNotice notice) {
        return Stream.of(
                        minutes == null ? BoardDeadline.ofUnwritten(meeting) : BoardDeadline.of(minutes),
                        Optional.ofNullable(notice).flatMap(BoardDeadline::of))
                .flatMap(Optional::stream)
                .map(deadline -> new WheelDeadline(meeting.id(), deadline));
    }

    public List<WheelTask> tasks() {
        return entities.createQuery("select t from WheelTask t order by t.id", WheelTask.class)
                .getResultList();
    }

    public List<WheelDone> done() {
        return entities.createQuery("select d from WheelDone d", WheelDone.class)
                .getResultList();
    }

    public List<WheelDone> doneOf(WheelTask task) {
        return entities.createQuery("select d from WheelDone d where d.task = :task", WheelDone.class)
                .setParameter("task", task)
                .getResultList();
    }

    public CharterDays charterDays() {
        return new CharterDays(charterInForce.on(LocalDate.now(clock)));
    }
}
