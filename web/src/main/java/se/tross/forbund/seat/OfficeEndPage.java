package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** The last day of an office: {@code /forbund/board-office-end?id=}. */
@Named
@ViewScoped
public class OfficeEndPage extends OneOfficePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndOffice endOffice;

    @Inject
    private Demand demand;

    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.BOARD_SEATS_EDIT);
        loadOverview();
        lastDay = getOverview().officer().validity().to();
    }

    public String end() {
        endOffice.end(recordId(), getOverview().version(), lastDay);
        Office office = getOverview().officer().office();
        return lastDay == null ? done("forbund.office.lastsOn", office) : done("forbund.office.ended", office, lastDay);
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
