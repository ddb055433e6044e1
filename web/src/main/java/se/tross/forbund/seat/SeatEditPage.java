package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** Another name, place or order for a seat: {@code /forbund/board-seat-edit?id=}; {@code kind} makes it another kind. */
@Named
@ViewScoped
public class SeatEditPage extends OneSeatPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardFormOverviews boardFormOverviews;

    @Inject
    private ChangeSeat changeSeat;

    @Inject
    private Demand demand;

    private String kind;

    private SeatChoices choices;
    private SeatForm form;

    public void load() {
        demand.permission(Permission.BOARD_SEATS_EDIT);
        loadOverview();
        choices = boardFormOverviews.seat();
        RegisteredSeat seat = getOverview().seat();
        form = SeatForm.of(seat, kind == null ? seat.rotating() : "rotating".equals(kind), choices.members());
    }

    public String save() {
        changeSeat.change(recordId(), getOverview().version(), form.facts(choices.members()));
        return done("forbund.seat.changed", form.getLabel());
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
