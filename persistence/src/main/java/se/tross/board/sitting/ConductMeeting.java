package se.tross.board.sitting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.AttendanceRefusal.NobodyToLead;
import se.tross.board.MeetingRefusal.AgendaIsEmpty;
import se.tross.board.attendance.Leader;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.TellNextMeeting;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The meeting is opened, goes from matter to matter, and is closed. */
@Stateless
@UseCase
public class ConductMeeting {

    @Inject
    private SittingRecords sittings;

    @Inject
    private TellNextMeeting nextMeeting;

    @Inject
    private Clock clock;

    /**
     * It begins, led by whom the rules give the chair among those who are there (L24).
     *
     * @throws Refused if nobody is summoned, its day has not come, or nobody serves
     */
    @Permits(Permission.BOARD_RECORD)
    public void open(long meetingId) {
        Sitting sitting = sittings.held(meetingId);
        Meeting meeting = sitting.meeting();
        Refused.ifAny(meeting.refusalsOfOpening(LocalDate.now(clock)));
        Matter first = sitting.matters().stream().findFirst().orElseThrow(() -> new Refused(new AgendaIsEmpty()));
        Leader leader = sitting.leader(first).orElseThrow(() -> new Refused(new NobodyToLead()));
        meeting.open(leader.holder().mandateId(), LocalDate.now(clock), clock.instant());
        meeting.handle(first);
    }

    /**
     * Neither chair nor vice chair serves, and the board has chosen somebody to lead.
     *
     * @throws Refused if one of them does, the person does not serve, or the meeting is not going on
     */
    @Permits(Permission.BOARD_RECORD)
    public void passChair(long matterId, long mandateId) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        Matter matter = SittingRecords.matter(sitting, matterId);
        Refused.ifAny(sitting.meeting().refusalsOfConduct());
        Refused.ifAny(sitting.leadership().refusalsOfChoosing(mandateId, sitting.serving(matter)));
        sitting.meeting().passChair(mandateId);
    }

    /** The board goes on to a matter. @throws Refused if there is no such matter, or the meeting is not going on */
    @Permits(Permission.BOARD_RECORD)
    public void goTo(long matterId) {
        Sitting sitting = sittings.heldOfMatter(matterId);
        sitting.meeting().handle(SittingRecords.matter(sitting, matterId));
    }

    /** It ends; from now on nothing that happened is changed. @throws Refused if it is not going on */
    @Permits(Permission.BOARD_RECORD)
    public void close(long meetingId) {
        Meeting meeting = sittings.held(meetingId).meeting();
        meeting.close(clock.instant());
        nextMeeting.told(meeting);
    }
}
