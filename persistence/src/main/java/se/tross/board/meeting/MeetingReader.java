package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what lists of meetings and agendas show, in one statement each. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingReader {

    private static final String NOT_REACHED = """
            select distinct m.person from Mandate m where m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)
            and (m.email is null or m.email = '') and not exists
            (select a.id from Account a where a.id = m.accountId and a.active = true and a.email <> '') order by m.person
            """;

    private static final String AHEAD = """
            select m from Meeting m where m.status in :statuses order by m.startsAt, m.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** The years that have meetings, the latest first. */
    public List<Integer> years() {
        return entities.createQuery("select distinct m.year from Meeting m order by m.year desc", Integer.class)
                .getResultList();
    }

    /** Meetings that are planned, summoned or going on, in order of time. */
    public List<Meeting> ahead() {
        return entities.createQuery(AHEAD, Meeting.class)
                .setParameter("statuses", AgendaRecords.AHEAD)
                .getResultList();
    }

    /** How many matters each of the meetings has, by the meeting; those without any are left out. */
    public Map<Long, Integer> matters(Collection<Meeting> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : counts(entities.createQuery(
                                "select m.meetingId, count(m) from Matter m where m.meetingId in :meetings group by m.meetingId",
                                Object[].class)
                        .setParameter(
                                "meetings", meetings.stream().map(Meeting::id).toList())
                        .getResultList());
    }

    /** How many papers each matter of a meeting has, by the matter; those without any are left out. */
    public Map<Long, Integer> papers(long meetingId) {
        return counts(entities.createQuery(
                        "select p.matterId, count(p) from Paper p where p.meetingId = :meeting group by p.matterId",
                        Object[].class)
                .setParameter("meeting", meetingId)
                .getResultList());
    }

    private static Map<Long, Integer> counts(List<Object[]> rows) {
        Map<Long, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.put((Long) row[0], Math.toIntExact((Long) row[1])));
        return counts;
    }

    /** Ledamöter and deputies of a day whom no letter reaches: neither the mandate nor the account has an address (B2). */
    public List<String> notReached(LocalDate day) {
        return entities.createQuery(NOT_REACHED, String.class)
                .setParameter("day", day)
                .getResultList();
    }
}
