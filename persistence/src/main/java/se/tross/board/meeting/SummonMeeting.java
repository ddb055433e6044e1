package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import se.tross.board.meeting.MeetingAnnounced.Announcement;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Ledamöter and deputies are told of time, place and agenda (B2). May be done again. */
@Stateless
@UseCase
public class SummonMeeting {

    @Inject
    private Records records;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private TellNextMeeting nextMeeting;

    @Inject
    private Event<MeetingAnnounced> announced;

    @Inject
    private Clock clock;

    /**
     * What has happened since last time is told anew first, so that the summons has it all.
     *
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the meeting has begun, has nothing on its agenda, or somebody has saved it
     *     since
     */
    @Permits(Permission.BOARD_PREPARE)
    public void summon(long id, long version) {
        nextMeeting.hold();
        meetings.held(id);
        Meeting meeting = records.get(Meeting.class, id, Meeting::version, version);
        nextMeeting.tell();
        meeting.summon(meetings.matters(id), clock.instant());
        announced.fire(new MeetingAnnounced(id, Announcement.SUMMONS));
    }
}
