package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.board.meeting.MeetingRecords;
import se.tross.board.meeting.TellNextMeeting;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** The board has been told, at a meeting, of what was decided for it (B19, B20, KL 6:40). */
@Stateless
@UseCase
public class ReportDecision {

    @Inject
    private Records records;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private TellNextMeeting nextMeeting;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the board was told before, the meeting lies before the decision, or somebody
     *     has saved it since
     */
    @Permits(Permission.BOARD_RECORD)
    public void delegated(long id, long version, long meetingId) {
        records.get(DelegatedDecision.class, id, DelegatedDecision::version, version)
                .report(meetings.required(meetingId));
        nextMeeting.tell();
    }

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the board was told before, the meeting lies before the decision, or somebody
     *     has saved it since
     */
    @Permits(Permission.BOARD_RECORD)
    public void urgent(long id, long version, long meetingId) {
        records.get(UrgentDecision.class, id, UrgentDecision::version, version).report(meetings.required(meetingId));
        nextMeeting.tell();
    }
}
