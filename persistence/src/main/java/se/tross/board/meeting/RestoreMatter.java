package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.board.paper.Paper;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRow;

/** A matter that was removed from an agenda comes back as it was, with its papers, to its place. */
@Stateless
@UseCase
public class RestoreMatter {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Bin bin;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaRecords agendas;

    /** @throws Refused if it lies no more in the bin, or the meeting is over */
    @Permits(Permission.BOARD_PREPARE)
    public void restore(long id) {
        RemovedRow removed =
                bin.one(Matter.class, id, "title").orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        Meeting meeting = meetings.held(removed.rootId());
        Refused.ifAny(meeting.refusalsOfAgenda());
        if (!bin.restorePlaced(Matter.class, removed)) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        bin.restoreParts(Paper.class, removed);
        Agenda agenda = agendas.of(meeting);
        Matter matter = meetings.matter(id);
        agenda.move(matter, Math.min(matter.position(), agenda.matters().size()));
    }
}
