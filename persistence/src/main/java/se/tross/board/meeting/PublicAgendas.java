package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** The agendas of coming meetings, for everybody, from the day of the summons: a draft is the office's own. */
@Stateless
@UseCase
public class PublicAgendas {

    private static final String SUMMONED = """
            select m from Meeting m where m.startsAt >= :today and m.summonedAt is not null order by m.startsAt, m.id
            """;

    private static final String MATTERS = """
            select m from Matter m where m.meetingId in :meetings order by m.position
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** In order of time; one that was cancelled after the summons is there, and says so. Two statements. */
    @Permits(Permission.PUBLIC)
    public List<PublicAgenda> ahead() {
        List<Meeting> summoned = entities.createQuery(SUMMONED, Meeting.class)
                .setParameter("today", LocalDate.now(clock).atStartOfDay())
                .getResultList();
        Map<Long, List<Matter>> matters = summoned.isEmpty() ? Map.of() : matters(summoned);
        return summoned.stream()
                .map(meeting -> PublicAgenda.of(meeting, matters.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Matter>> matters(List<Meeting> meetings) {
        return entities.createQuery(MATTERS, Matter.class)
                .setParameter("meetings", meetings.stream().map(Meeting::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Matter::meetingId));
    }
}
