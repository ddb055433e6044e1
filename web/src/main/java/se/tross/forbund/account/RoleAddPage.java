package se.tross.forbund.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.forbund.MemberOverviews;
import se.tross.forbund.RegisterRow;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * An account gets a role: {@code /forbund/account-role?id=}; without an id the user name is typed, for somebody whose account
 * another förbund keeps.
 */
@Named
@ViewScoped
public class RoleAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountOverviews overviews;

    @Inject
    private MemberOverviews memberOverviews;

    @Inject
    private GrantRole grantRole;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    @Inject
    private Clock clock;

    private String id;
    private AccountOverview account;
    private List<RegisterRow> members = List.of();
    private String username;
    private Role role;
    private Long memberId;
    private LocalDate from;
    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.ACCOUNT_ADMINISTER);
        from = LocalDate.now(clock);
        members = memberOverviews.register(from).members();
        if (id != null) {
            account = overviews.account(AddressParts.requiredId(id));
            username = account.username();
        }
    }

    public String grant() {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new Refused(new EndsBeforeItBegins(from));
        }
        grantRole.grant(username, role, memberId, new Period(from, lastDay));
        messages.done("forbund.role.given", role, from);
        return account == null
                ? "/forbund/accounts?faces-redirect=true"
                : "/forbund/account?faces-redirect=true&id=" + account.id();
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<RegisterRow> getMembers() {
        return members;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public AccountOverview getAccount() {
        return account;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String newUsername) {
        username = newUsername;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role newRole) {
        role = newRole;
    }

    public Long getMemberId() {
        return memberId;
    }

    public void setMemberId(Long newMemberId) {
        memberId = newMemberId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate newFrom) {
        from = newFrom;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
