package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** What another capability wants decided is put on an agenda, with its words, its figures and a diary number. */
@Stateless
@UseCase
public class PlaceSubject {

    private static final String PLACED = """
            select m.id from Matter m, Meeting s where s.id = m.meetingId and s.status in :ahead
            and m.subjectType = :type and m.subjectId = :id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaRecords agendas;

    @Inject
    private MeetingOverviews overviews;

    @Inject
    private MatterOverviews matters;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private SubjectSources sources;

    /** @throws Refused if there is no such subject, or the board cannot decide on it now */
    @Permits(Permission.BOARD_PREPARE)
    public SubjectPlacement look(String type, long id) {
        MatterTerms terms = sources.of(type).matter(id);
        return new SubjectPlacement(
                terms,
                overviews.ahead(),
                placed(terms.subject()).map(matters::matter).orElse(null));
    }

    /**
     * @return the matter's id
     * @throws Refused if there is no such subject, the board cannot decide on it now, the meeting is over, or the subject
     *     stands on an agenda already
     */
    @Permits(Permission.BOARD_PREPARE)
    public long place(String type, long id, long meetingId) {
        Meeting meeting = meetings.held(meetingId);
        MatterTerms terms = sources.of(type).matter(id);
        return agendas.add(
                        meeting,
                        terms.numbered(agendas.nextDiaryNumber(meeting))
                                .preparedBy(currentActor.required().name()),
                        MatterSource.OFFICE)
                .id();
    }

    private Optional<Long> placed(DecisionSubject subject) {
        return entities.createQuery(PLACED, Long.class)
                .setParameter("ahead", AgendaRecords.AHEAD)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst();
    }
}
