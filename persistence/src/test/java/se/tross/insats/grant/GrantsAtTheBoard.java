package se.tross.insats.grant;

import static se.tross.board.sitting.SittingFixture.ALVA;
import static se.tross.board.sitting.SittingFixture.FRIDA;
import static se.tross.board.sitting.SittingFixture.MEETING;
import static se.tross.board.sitting.SittingFixture.RUT;
import static se.tross.board.sitting.SittingFixture.VERA;

import java.sql.SQLException;
import se.tross.board.attendance.AttendanceMode;
import se.tross.board.attendance.RecordAttendance;
import se.tross.board.decision.DecideMatter;
import se.tross.board.meeting.MeetingOverviews;
import se.tross.board.meeting.PlaceSubject;
import se.tross.board.meeting.SummonMeeting;
import se.tross.board.minutes.Adjusters;
import se.tross.board.sitting.ConductMeeting;
import se.tross.board.vote.ProposalKind;

/** The meeting of 1 June 2018, planned and empty, that proposals to grant money are placed at and decided by. */
public final class GrantsAtTheBoard {

    private final GrantFixture world;

    public GrantsAtTheBoard(GrantFixture world) throws SQLException {
        this.world = world;
        Adjusters.signUp(world.forbund());
        world.sql(
                "delete from board_matter where position > 1",
                "update board_meeting set status = 'PLANNED', summoned_at = null");
    }

    /** On the agenda. @return the matter */
    public long place(long grant) {
        return world.forbund().as(() -> world.bean(PlaceSubject.class).place(GrantMatter.TYPE, grant, MEETING));
    }

    public void open() {
        long planned = world.forbund()
                .as(() -> world.bean(MeetingOverviews.class).meeting(MEETING))
                .overview()
                .version();
        world.forbund().run(() -> world.bean(SummonMeeting.class).summon(MEETING, planned));
        for (long mandate : new long[] {RUT, VERA, FRIDA, ALVA}) {
            world.forbund().run(() -> world.bean(RecordAttendance.class).come(1, mandate, AttendanceMode.ON_SITE, ""));
        }
        world.forbund().run(() -> world.bean(ConductMeeting.class).open(MEETING));
    }

    public void agree(long matter, ProposalKind won, String reason) {
        world.forbund().as(() -> world.bean(DecideMatter.class).agree(matter, won, "Styrelsen beslutar.", reason));
    }

    public void adjust() {
        world.forbund().run(() -> world.bean(ConductMeeting.class).close(MEETING));
        Adjusters.adjust(world.forbund(), MEETING);
    }
}
