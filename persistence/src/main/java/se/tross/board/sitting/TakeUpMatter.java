package se.tross.board.sitting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.meeting.Agenda;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.MeetingSettingsReader;
import se.tross.board.meeting.RaisedBy;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** What was not on the agenda comes before the board: somebody raises it, and the board takes it up, or not. */
@Stateless
@UseCase
public class TakeUpMatter {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SittingRecords sittings;

    @Inject
    private MeetingSettingsReader settings;

    /**
     * A ledamot raises a matter at the meeting (B3). Nothing is decided in it before the board has taken it up.
     *
     * @param mandateId who raises it
     * @return its id
     * @throws Refused if the meeting is not going on, the person is not on the board, or the matter has no title
     */
    @Permits(Permission.BOARD_RECORD)
    public long raise(long meetingId, long mandateId, String title) {
        Sitting sitting = sittings.held(meetingId);
        Refused.ifAny(sitting.meeting().refusalsOfConduct());
        String person = sitting.roster()
                .holder(mandateId)
                .orElseThrow(() -> new Refused(new NotOnTheBoard()))
                .person();
        Agenda agenda = new Agenda(
                sitting.meeting(), settings.on(sitting.meeting().date()).template(), false, sitting.matters());
        Matter raised = agenda.add(
                MatterTerms.of(MatterKind.DECISION, title), new MatterSource(RaisedBy.LEDAMOT, person), List.of());
        entities.persist(raised);
        return raised.id();
    }

    /** The board takes it up. @throws Refused if it is on the agenda, or the meeting is not going on */
    @Permits(Permission.BOARD_RECORD)
    public void takeUp(long matterId) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        SittingRecords.matter(sitting, matterId).takeUp(sitting.meeting());
    }
}
