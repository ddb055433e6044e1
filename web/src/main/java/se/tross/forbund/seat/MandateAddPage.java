package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** A member appoints somebody to a seat: {@code /forbund/board-mandate-add?seat=}. */
@Named
@ViewScoped
public class MandateAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardOverviews boardOverviews;

    @Inject
    private BoardFormOverviews boardFormOverviews;

    @Inject
    private GiveMandate giveMandate;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private String seat;

    private SeatOverview overview;
    private MandateChoices choices;
    private MandateForm form;

    public void load() {
        demand.permission(Permission.BOARD_SEATS_EDIT);
        overview = boardOverviews.seat(AddressParts.requiredId(seat));
        choices = boardFormOverviews.mandate();
        form = new MandateForm();
        form.setLastDay(choices.term().to());
        if (!overview.seat().rotating()) {
            form.setMemberId(overview.seat().turns().get(0));
        }
    }

    public String give() {
        long id = giveMandate.give(overview.seat().id(), form.getMemberId(), form.facts());
        pageMessages.done("forbund.mandate.given", form.getPerson());
        return "/forbund/board-mandate?faces-redirect=true&id=" + id;
    }

    /** Whom the seat is of, in the order of their turns: the name by the id. */
    public Map<String, Long> getMembers() {
        Map<String, Long> members = new LinkedHashMap<>();
        for (int turn = 0; turn < overview.members().size(); turn++) {
            members.put(overview.members().get(turn), overview.seat().turns().get(turn));
        }
        return members;
    }

    public SeatOverview getOverview() {
        return overview;
    }

    public MandateChoices getChoices() {
        return choices;
    }

    public MandateForm getForm() {
        return form;
    }

    public String getSeat() {
        return seat;
    }

    public void setSeat(String newSeat) {
        seat = newSeat;
    }
}
