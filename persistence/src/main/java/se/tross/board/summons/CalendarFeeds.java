package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.forbund.account.Account;
import se.tross.forbund.account.RoleGrant;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.SecretKey;
import se.tross.shared.access.UseCase;
import se.tross.shared.calendar.CalendarFile;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.refusal.Texts;

/** The board's meetings as a calendar that somebody subscribes to, for as long as they may read of the board. */
@Stateless
@UseCase
public class CalendarFeeds {

    private static final int YEARS_BACK = 1;

    private static final String SUBSCRIBER = """
            select a, g from CalendarKey k, Account a, RoleGrant g where k.keyHash = :hash and a.id = k.accountId
            and a.active = true and g.accountId = a.id and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private LinkAddress links;

    @Inject
    private Clock clock;

    /** The calendar in iCalendar; empty when the key opens none in this förbund. Four statements. */
    @Permits(Permission.PUBLIC)
    public Optional<String> calendar(String key) {
        List<Object[]> found = entities.createQuery(SUBSCRIBER, Object[].class)
                .setParameter("hash", new SecretKey(key).hash())
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
        return found.stream()
                .filter(row -> Permission.BOARD_READ.heldBy(Set.of(((RoleGrant) row[1]).role())))
                .map(row -> (Account) row[0])
                .findFirst()
                .map(account -> calendar(Texts.in(account.language().locale())));
    }

    private String calendar(Texts texts) {
        String forbund = entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", currentActor.forbundId())
                .getSingleResult();
        List<Meeting> meetings = entities.createQuery(
                        "select m from Meeting m where m.startsAt >= :from order by m.startsAt, m.id", Meeting.class)
                .setParameter("from", LocalDateTime.now(clock).minusYears(YEARS_BACK))
                .getResultList();
        Map<Long, List<AgendaLine>> agendas = agendas(meetings);
        return CalendarFile.feed(
                texts.text("board.summons.mail.event", forbund),
                meetings.stream()
                        .map(meeting -> MeetingEvent.of(
                                meeting,
                                forbund,
                                agendas.getOrDefault(meeting.id(), List.of()),
                                links.of("/board/meeting?id=" + meeting.id(), meeting.forbundId()),
                                texts,
                                clock.instant()))
                        .toList());
    }

    /** Of meetings that have been summoned: before that nobody is told what is to come up. */
    private Map<Long, List<AgendaLine>> agendas(List<Meeting> meetings) {
        List<Long> told = meetings.stream()
                .filter(meeting -> meeting.summonedAt() != null && meeting.status() != MeetingStatus.CANCELLED)
                .map(Meeting::id)
                .toList();
        if (told.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select m from Matter m where m.meetingId in :meetings order by m.position", Matter.class)
                .setParameter("meetings", told)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Matter::meetingId, Collectors.mapping(AgendaLine::of, Collectors.toList())));
    }
}
