package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.board.MeetingRefusal.MatterIsInTheRecord;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** A matter gets other words or another place, or goes off the agenda. */
@Stateless
@UseCase
public class ChangeMatter {

    private static final String IN_THE_RECORD = """
            select m.id from Matter m where m.id = :matter
            and (exists (select a.id from Attendance a where a.matterId = m.id)
                or exists (select c.id from ConflictOfInterest c where c.matterId = m.id)
                or exists (select p.id from Proposal p where p.matterId = m.id)
                or exists (select b.id from HeldBallot b where b.matterId = m.id))
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaRecords agendas;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the meeting is over, the matter decided or gone, the words do not hold, or
     *     somebody has saved it since
     */
    @Permits(Permission.BOARD_PREPARE)
    public void change(long id, long version, MatterTerms terms) {
        Meeting meeting = meetings.heldOfMatter(id);
        Matter matter = records.get(Matter.class, id, Matter::version, version);
        agendas.of(meeting).change(matter, terms);
    }

    /**
     * Changes places with the matter before it or after it.
     *
     * @param direction −1 for up, 1 for down
     * @throws se.tross.shared.refusal.Refused if the meeting is over, the matter decided or gone, there is no such place, or
     *     somebody has saved it since
     */
    @Permits(Permission.BOARD_PREPARE)
    public void move(long id, long version, int direction) {
        Meeting meeting = meetings.heldOfMatter(id);
        Matter matter = records.get(Matter.class, id, Matter::version, version);
        agendas.of(meeting).move(matter, matter.position() + Integer.signum(direction));
    }

    /**
     * Off the agenda, with its papers; it lies thirty days in the bin.
     *
     * @throws se.tross.shared.refusal.Refused if the meeting is over, the matter decided or gone, the law demands it, or
     *     somebody has saved it since
     */
    @Permits(Permission.BOARD_PREPARE)
    public void remove(long id, long version) {
        Meeting meeting = meetings.heldOfMatter(id);
        Matter matter = records.get(Matter.class, id, Matter::version, version);
        agendas.of(meeting).remove(matter);
        if (isInTheRecord(id)) {
            throw new Refused(new MatterIsInTheRecord(matter.title()));
        }
        entities.createQuery("delete from Paper p where p.matterId = :matter")
                .setParameter("matter", id)
                .executeUpdate();
        entities.remove(matter);
    }

    private boolean isInTheRecord(long id) {
        return !entities.createQuery(IN_THE_RECORD, Long.class)
                .setParameter("matter", id)
                .getResultList()
                .isEmpty();
    }
}
