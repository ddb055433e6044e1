package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.error.PageMessages;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One member: {@code /forbund/member?id=}. */
@Named
@ViewScoped
public class MemberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberOverviews overviews;

    @Inject
    private EndMembership endMembership;

    @Inject
    private History histories;

    @Inject
    private PageMessages messages;

    @Inject
    private Clock clock;

    private String id;
    private MemberOverview overview;
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
        overview = overviews.member(AddressId.read(id));
        status = statusOn(LocalDate.now(clock));
        history = histories.of("forbund_member", overview.row().id(), 0);
    }

    private Status statusOn(LocalDate today) {
        var validity = overview.row().validity();
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
        endMembership.callOff(overview.row().id(), overview.version());
        messages.done("forbund.member.calledOff", overview.row().name());
        return "/forbund/member?faces-redirect=true&id=" + overview.row().id();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public MemberOverview getOverview() {
        return overview;
    }

    public HistoryPage getHistory() {
        return history;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isLeaving() {
        return status == Status.LEAVES
                || status == Status.JOINS && overview.row().validity().to() != null;
    }
}
