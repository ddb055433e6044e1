package se.tross.forbund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;

/** A member leaves on a day: {@code /forbund/member-end?id=}. */
@Named
@ViewScoped
public class MemberEndPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberOverviews overviews;

    @Inject
    private EndMembership endMembership;

    @Inject
    private PageMessages messages;

    @Inject
    private PagePermission pagePermission;

    private String id;
    private MemberOverview overview;
    private LocalDate lastDay;

    public void load() {
        pagePermission.demand(Permission.FORBUND_EDIT);
        overview = overviews.member(AddressId.read(id));
        lastDay = overview.row().validity().to();
    }

    public String end() {
        endMembership.end(overview.row().id(), overview.version(), lastDay);
        messages.done("forbund.member.ended", overview.row().name(), lastDay);
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

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
