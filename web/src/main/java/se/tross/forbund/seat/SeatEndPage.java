package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** The last day of a seat: {@code /forbund/board-seat-end?id=}. */
@Named
@ViewScoped
public class SeatEndPage extends OneSeatPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndSeat endSeat;

    @Inject
    private Demand demand;

    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.BOARD_SEATS_EDIT);
        loadOverview();
        lastDay = getOverview().seat().validity().to();
    }

    public String end() {
        endSeat.end(recordId(), getOverview().version(), lastDay);
        return lastDay == null
                ? done("forbund.seat.lastsOn", getOverview().seat().label())
                : done("forbund.seat.ended", getOverview().seat().label(), lastDay);
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
