package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** The board gets another seat: {@code /forbund/board-seat-add}, or {@code ?kind=rotating} for one that goes round. */
@Named
@ViewScoped
public class SeatAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardFormOverviews boardFormOverviews;

    @Inject
    private AddSeat addSeat;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private String kind;

    private SeatChoices choices;
    private SeatForm form;

    public void load() {
        demand.permission(Permission.BOARD_SEATS_EDIT);
        choices = boardFormOverviews.seat();
        form = SeatForm.empty(choices.nextPosition(), "rotating".equals(kind), choices.members());
    }

    public String add() {
        long id = addSeat.add(form.facts(choices.members()));
        pageMessages.done("forbund.seat.added", form.getLabel());
        return "/forbund/board-seat?faces-redirect=true&id=" + id;
    }

    public SeatChoices getChoices() {
        return choices;
    }

    public SeatForm getForm() {
        return form;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String newKind) {
        kind = newKind;
    }
}
