package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** The last day of a mandate: {@code /forbund/board-mandate-end?id=}. */
@Named
@ViewScoped
public class MandateEndPage extends OneMandatePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndMandate endMandate;

    @Inject
    private Demand demand;

    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.BOARD_SEATS_EDIT);
        loadOverview();
        lastDay = getOverview().person().validity().to();
    }

    public String end() {
        endMandate.end(recordId(), getOverview().version(), lastDay);
        String name = getOverview().person().name();
        return lastDay == null ? done("forbund.mandate.lastsOn", name) : done("forbund.mandate.ended", name, lastDay);
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
