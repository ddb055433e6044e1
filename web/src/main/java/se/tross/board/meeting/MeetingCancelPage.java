package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** A meeting does not come about: {@code /board/meeting-cancel?id=}. */
@Named
@ViewScoped
public class MeetingCancelPage extends OneMeetingPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeMeeting changeMeeting;

    @Inject
    private Demand demand;

    private String reason;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        loadMeeting();
    }

    public String cancel() {
        changeMeeting.cancel(recordId(), getMeeting().version(), reason);
        return done("board.meeting.cancelled", getMeeting().date());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String newReason) {
        reason = newReason;
    }
}
