package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One member: {@code /forbund/member?id=}. */
@Named
@ViewScoped
public class MemberPage extends OneMemberPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndMembership endMembership;

    @Inject
    private History histories;

    @Inject
    private Clock clock;

    private Status status;
    private HistoryPage history;

    /** Where in its membership a member is. */
    public enum Status {
        JOINS,
        STAYS,
        LEAVES,
        HAS_LEFT
    }

    public void load() {
        loadMember();
        status = statusOn(LocalDate.now(clock));
        history = histories.of("forbund_member", memberId(), 0);
    }

    private Status statusOn(LocalDate today) {
        var validity = getOverview().row().validity();
        if (validity.from().isAfter(today)) {
            return Status.JOINS;
        }
        if (validity.to() == null) {
            return Status.STAYS;
        }
        return validity.to().isBefore(today) ? Status.HAS_LEFT : Status.LEAVES;
    }

    /** The planned leaving is called off. */
    public String callOff() {
        endMembership.callOff(memberId(), getOverview().version());
        return done("forbund.member.calledOff", getOverview().row().name());
    }

    public HistoryPage getHistory() {
        return history;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isLeaving() {
        return status == Status.LEAVES
                || status == Status.JOINS && getOverview().row().validity().to() != null;
    }
}
