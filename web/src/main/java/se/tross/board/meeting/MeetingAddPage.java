package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Visitor;

/** A new meeting, from the template: {@code /board/meeting-add}, or like an earlier one: {@code ?copy=} its id. */
@Named
@ViewScoped
public class MeetingAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingFormOverviews meetingFormOverviews;

    @Inject
    private MeetingOverviews meetingOverviews;

    @Inject
    private PlanMeeting planMeeting;

    @Inject
    private Demand demand;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages pageMessages;

    private String copy;

    private NewMeetingChoices choices;
    private MeetingOverview earlier;
    private MeetingForm form;
    private CopyScope scope = CopyScope.STANDING;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        choices = meetingFormOverviews.choices();
        earlier = AddressParts.id(copy).map(meetingOverviews::overview).orElse(null);
        MeetingOverview like = earlier == null ? choices.latest() : earlier;
        form = (like == null ? MeetingForm.first(visitor.getName()) : MeetingForm.like(like.terms()))
                .noticed(choices.noticeDays());
    }

    public String add() {
        long id =
                earlier == null ? planMeeting.plan(form.facts()) : planMeeting.copy(earlier.id(), form.facts(), scope);
        pageMessages.done("board.meeting.added", form.getDate());
        return "/board/meeting?faces-redirect=true&id=" + id;
    }

    public NewMeetingChoices getChoices() {
        return choices;
    }

    /** The meeting that is copied; null for a new one from the template. */
    public MeetingOverview getEarlier() {
        return earlier;
    }

    public MeetingForm getForm() {
        return form;
    }

    public CopyScope[] getScopes() {
        return CopyScope.values();
    }

    public CopyScope getScope() {
        return scope;
    }

    public void setScope(CopyScope newScope) {
        scope = newScope;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String newCopy) {
        copy = newCopy;
    }
}
