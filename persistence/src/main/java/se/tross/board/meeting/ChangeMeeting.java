package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import se.tross.board.meeting.MeetingAnnounced.Announcement;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** A meeting gets another time or place, or is cancelled; those who have been summoned are told. */
@Stateless
@UseCase
public class ChangeMeeting {

    @Inject
    private Records records;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private TellNextMeeting nextMeeting;

    @Inject
    private MeetingSettingsReader settings;

    @Inject
    private Event<MeetingAnnounced> announced;

    /**
     * @param version the version that was read when the page was shown
     * @throws Refused if the meeting has begun, the terms do not hold, it would lie in another year,
     *     or somebody has saved it since
     */
    @Permits(Permission.BOARD_PREPARE)
    public void change(long id, long version, MeetingTerms terms) {
        Meeting meeting = held(id, version);
        LocalDateTime before = meeting.startsAt();
        meeting.change(terms);
        Refused.ifAny(settings.on(meeting.date()).refusals(terms));
        nextMeeting.tell();
        if (meeting.status() == MeetingStatus.SUMMONED) {
            boolean moved = !before.equals(meeting.startsAt());
            tell(meeting, moved ? Announcement.OTHER_TIME : Announcement.OTHER_TERMS);
        }
    }

    /** @throws Refused if it has begun, no reason is given, or somebody has saved it since */
    @Permits(Permission.BOARD_PREPARE)
    public void cancel(long id, long version, String reason) {
        Meeting meeting = held(id, version);
        boolean told = meeting.status() == MeetingStatus.SUMMONED;
        meeting.cancel(reason);
        nextMeeting.tell();
        if (told) {
            tell(meeting, Announcement.CANCELLATION);
        }
    }

    private void tell(Meeting meeting, Announcement what) {
        announced.fire(new MeetingAnnounced(meeting.id(), what));
    }

    private Meeting held(long id, long version) {
        nextMeeting.hold();
        meetings.held(id);
        return records.get(Meeting.class, id, Meeting::version, version);
    }
}
