package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** A meeting gets another time or place, or is cancelled. */
@Stateless
@UseCase
public class ChangeMeeting {

    @Inject
    private Records records;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private TellNextMeeting nextMeeting;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the meeting has begun, the terms do not hold, it would lie in another year,
     *     or somebody has saved it since
     */
    @Permits(Permission.BOARD_PREPARE)
    public void change(long id, long version, MeetingTerms terms) {
        held(id, version).change(terms);
        nextMeeting.tell();
    }

    /** @throws se.tross.shared.refusal.Refused if it has begun, no reason is given, or somebody has saved it since */
    @Permits(Permission.BOARD_PREPARE)
    public void cancel(long id, long version, String reason) {
        held(id, version).cancel(reason);
        nextMeeting.tell();
    }

    private Meeting held(long id, long version) {
        nextMeeting.hold();
        meetings.held(id);
        return records.get(Meeting.class, id, Meeting::version, version);
    }
}
