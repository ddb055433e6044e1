package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** A matter comes on an agenda: the office prepares it, or a ledamot raises it (B3). */
@Stateless
@UseCase
public class AddMatter {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaRecords agendas;

    /**
     * At the place that its kind has (B4).
     *
     * @return the new matter's id
     * @throws se.tross.shared.refusal.Refused if the meeting is over or gone, the words do not hold, who raises it may not, or
     *     its diary number stands there already
     */
    @Permits(Permission.BOARD_PREPARE)
    public long add(long meetingId, MatterTerms terms, MatterSource source) {
        return agendas.add(meetings.held(meetingId), terms, source).id();
    }
}
