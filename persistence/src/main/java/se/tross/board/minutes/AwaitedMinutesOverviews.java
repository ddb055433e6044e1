package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Which minutes wait to be adjusted (B14). */
@Stateless
@UseCase
public class AwaitedMinutesOverviews {

    /** One statement, since everybody's first page asks. */
    private static final String NOT_ADJUSTED = """
            select e, m, p, a, d.accountId from Meeting e left join Minutes m on m.meetingId = e.id left join m.parts p
            left join p.approvals a on a.approvedAt is null and a.replacedAt is null
            left join Mandate d on d.id = a.mandateId
            where e.status in :held and (m.id is null or m.status <> :adjusted) order by e.startsAt, p.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** What the visitor is to approve, and each meeting that has ended and whose minutes are not adjusted. */
    @Permits(Permission.BOARD_READ)
    public List<AwaitedMinutes> awaited() {
        List<Object[]> rows = entities.createQuery(NOT_ADJUSTED, Object[].class)
                .setParameter("held", List.of(MeetingStatus.OPEN, MeetingStatus.CLOSED))
                .setParameter("adjusted", MinutesStatus.ADJUSTED)
                .getResultList();
        return Stream.concat(
                        rows.stream().filter(this::isOwn).map(row -> of(row, true)),
                        rows.stream()
                                .filter(row -> ((Meeting) row[0]).status() == MeetingStatus.CLOSED)
                                .map(row -> of(row, false)))
                .distinct()
                .toList();
    }

    private boolean isOwn(Object[] row) {
        Justering part = (Justering) row[2];
        return row[3] != null
                && part.content().isPresent()
                && !part.isDone()
                && Objects.equals(row[4], currentActor.required().accountId());
    }

    private static AwaitedMinutes of(Object[] row, boolean own) {
        Meeting meeting = (Meeting) row[0];
        Minutes minutes = (Minutes) row[1];
        LocalDate date = meeting.date();
        return new AwaitedMinutes(
                meeting.id(),
                date,
                new MinutesDeadline(date).lastDay(),
                minutes == null ? MinutesStatus.DRAFT : minutes.status(),
                own ? ((Justering) row[2]).paragraph() : null,
                own);
    }
}
