package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** A member leaves on a day: {@code /forbund/member-end?id=}. */
@Named
@ViewScoped
public class MemberEndPage extends OneMemberPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndMembership endMembership;

    @Inject
    private Demand demand;

    private LocalDate lastDay;
    private boolean withMandates;

    public void load() {
        demand.permission(Permission.FORBUND_EDIT);
        loadMember();
        lastDay = getOverview().row().validity().to();
    }

    public String end() {
        endMembership.end(memberId(), getOverview().version(), lastDay, withMandates);
        return done("forbund.member.ended", getOverview().row().name(), lastDay);
    }

    public boolean isWithMandates() {
        return withMandates;
    }

    public void setWithMandates(boolean chosen) {
        withMandates = chosen;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
