package se.tross.board.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** A new matter on an agenda: {@code /board/matter-add?meeting=}. */
@Named
@ViewScoped
public class MatterAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MatterOverviews matterOverviews;

    @Inject
    private AddMatter addMatter;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private String meeting;

    private NewMatterChoices choices;
    private MatterForm form;

    public void load() {
        demand.permission(Permission.BOARD_PREPARE);
        choices = matterOverviews.choices(AddressParts.requiredId(meeting));
        form = MatterForm.first(choices);
    }

    public String add() {
        long id = addMatter.add(choices.meeting().id(), form.terms(), form.source());
        pageMessages.done("board.matter.added", form.getTitle());
        return "/board/matter?faces-redirect=true&id=" + id;
    }

    /** Who may raise a matter here (B3). */
    public List<RaisedBy> getSources() {
        return Stream.of(RaisedBy.values())
                .filter(who -> who != RaisedBy.MEMBER || choices.membersMayRaise())
                .toList();
    }

    public NewMatterChoices getChoices() {
        return choices;
    }

    public MatterForm getForm() {
        return form;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String newMeeting) {
        meeting = newMeeting;
    }
}
