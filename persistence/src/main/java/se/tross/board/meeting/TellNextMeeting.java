package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.StreamSupport;
import se.tross.board.meeting.SinceLastTime.AgendaChange;

/**
 * Writes on the next meeting's agenda what the board has to be told (B19, B20), and takes it off the later ones. Called by
 * every use case after which there is something else to tell, or another meeting is the next.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TellNextMeeting {

    private static final SinceLastTime NOTHING = new SinceLastTime(List.of(), List.of(), List.of(), List.of());

    private static final String BEFORE_THE_MEETING =
            "select m from Meeting m where m.status in :statuses order by m.startsAt, m.id";

    private static final String HOLD =
            "select id from board_meeting where status in ('PLANNED', 'SUMMONED') order by id for update";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private AgendaRecords agendas;

    @Inject
    @Any
    private Instance<SinceLastTimeSource> sources;

    /**
     * Who will tell, and changes something first, holds the meetings before: always in the same order, so that two never wait
     * for each other in a ring.
     */
    public void hold() {
        // What has been changed so far is not written for it: its writer would hold the trail, and wait with it.
        entities.createNativeQuery(HOLD).setFlushMode(FlushModeType.COMMIT).getResultList();
    }

    /** Does nothing where no meeting lies ahead. */
    public void tell() {
        hold();
        List<Meeting> ahead = entities.createQuery(BEFORE_THE_MEETING, Meeting.class)
                .setParameter("statuses", List.of(MeetingStatus.PLANNED, MeetingStatus.SUMMONED))
                .getResultList();
        for (Meeting meeting : ahead) {
            keep(meeting, meeting == ahead.get(0) ? since(meeting) : NOTHING);
        }
    }

    /** What an ended meeting came to is told; the rest goes on to the next. */
    public void told(Meeting ended) {
        for (Matter matter : agendas.of(ended).reached()) {
            if (matter.reported() != null) {
                List<String> lines = matter.reported().lines().toList();
                sources.stream()
                        .filter(source -> source.kind() == matter.kind())
                        .forEach(source -> source.told(ended, lines));
            }
        }
        tell();
    }

    private void keep(Meeting meeting, SinceLastTime told) {
        AgendaChange change = told.tellOn(agendas.of(meeting), AgendaRecords.language());
        change.added().forEach(entities::persist);
        change.removed().forEach(entities::remove);
    }

    private SinceLastTime since(Meeting next) {
        return new SinceLastTime(
                items(MatterKind.DELEGATED, next),
                items(MatterKind.URGENT, next),
                items(MatterKind.PREVIOUS_MINUTES, next),
                items(MatterKind.NOTICES, next));
    }

    private List<ReportedItem> items(MatterKind kind, Meeting next) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.items(next).stream())
                .toList();
    }
}
