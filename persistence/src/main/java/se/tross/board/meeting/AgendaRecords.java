package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import se.tross.shared.refusal.Texts;

/** Agendas as they are kept. Whoever changes one holds its meeting, see {@link MeetingRecords}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AgendaRecords {

    private static final String PLACED = """
            select m, s.startsAt from Matter m, Meeting s where s.id = m.meetingId and m.subjectType is not null
            and s.id <> :meeting and s.status in :ahead
            """;

    static final List<MeetingStatus> AHEAD = List.of(MeetingStatus.values()).stream()
            .filter(MeetingStatus::isAhead)
            .toList();

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private MeetingSettingsReader settings;

    /** The language of what Tross itself writes on an agenda: the förbund's own. */
    public static Texts language() {
        return Texts.swedish();
    }

    /** What a meeting begins with, by the charter of its day. */
    public List<MatterTerms> standingMatters(MeetingTerms terms) {
        return terms.startsAt() == null
                ? List.of()
                : settings.on(terms.date()).template().standingMatters();
    }

    /** The agenda of a meeting, by the charter of the meeting's day. */
    public Agenda of(Meeting meeting) {
        MeetingSettings set = settings.on(meeting.date());
        return new Agenda(meeting, set.template(), set.membersMayRaise(), meetings.matters(meeting.id()));
    }

    /** A new matter, kept. @throws se.tross.shared.refusal.Refused with everything that stands against it */
    public Matter add(Meeting meeting, MatterTerms terms, MatterSource source) {
        Matter matter = of(meeting).add(terms, source, terms.subject() == null ? List.of() : placedBeside(meeting));
        entities.persist(matter);
        return matter;
    }

    /** A new meeting's agenda, kept. */
    public void begin(Meeting meeting, List<MatterTerms> matters) {
        Agenda agenda = of(meeting);
        matters.forEach(agenda::add);
        agenda.matters().forEach(entities::persist);
    }

    /** The next number of the förbund's series in the meeting's year (B23). */
    public String nextDiaryNumber(Meeting meeting) {
        List<String> used = entities.createQuery(
                        "select m.diaryNumber from Matter m where m.diaryNumber <> ''", String.class)
                .getResultList();
        return settings.on(meeting.date()).diarySeries().next(meeting.year(), used);
    }

    private List<PlacedSubject> placedBeside(Meeting meeting) {
        return entities.createQuery(PLACED, Object[].class)
                .setParameter("meeting", meeting.id())
                .setParameter("ahead", AHEAD)
                .getResultStream()
                .map(row -> new PlacedSubject(
                        ((Matter) row[0]).subject().orElseThrow(), ((LocalDateTime) row[1]).toLocalDate()))
                .toList();
    }
}
