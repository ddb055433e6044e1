package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** The last day on which somebody may decide what cannot wait: {@code /board/delegation-empower-end?id=}. */
@Named
@ViewScoped
public class EmpowermentEndPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private UrgentOverviews urgentOverviews;

    @Inject
    private Empower empower;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages pageMessages;

    private String id;
    private EmpowermentRow row;
    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.BOARD_DELEGATION_EDIT);
        row = urgentOverviews.empowerment(AddressParts.requiredId(id));
    }

    public String end() {
        empower.end(row.id(), row.version(), lastDay);
        pageMessages.done("board.urgent.empowerment.ended", lastDay);
        return "/board/delegation-urgent?faces-redirect=true";
    }

    public EmpowermentRow getRow() {
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
