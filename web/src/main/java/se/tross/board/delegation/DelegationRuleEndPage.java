package se.tross.board.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** The last day of a line of the order of delegation: {@code /board/delegation-rule-end?id=}. */
@Named
@ViewScoped
public class DelegationRuleEndPage extends OneDelegationRulePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndDelegationRule endDelegationRule;

    @Inject
    private Demand demand;

    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.BOARD_DELEGATION_EDIT);
        loadOverview();
    }

    public String end() {
        endDelegationRule.end(recordId(), getRow().version(), lastDay);
        return done("board.delegation.ended", getRow().terms().number(), lastDay);
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
