package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** Another time or place for a meeting: {@code /board/meeting-edit?id=}. */
@Named
@ViewScoped
public class MeetingEditPage extends OneMeetingPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeMeeting changeMeeting;

    @Inject
    private Demand demand;

    private MeetingForm form;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        loadMeeting();
        form = MeetingForm.of(getMeeting().terms());
    }

    public String save() {
        changeMeeting.change(recordId(), getMeeting().version(), form.terms());
        return done(
                getMeeting().status() == MeetingStatus.SUMMONED
                        ? "board.meeting.changed.summoned"
                        : "board.meeting.changed");
    }

    public MeetingForm getForm() {
        return form;
    }
}
