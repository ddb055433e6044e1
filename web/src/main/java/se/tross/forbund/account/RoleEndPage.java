package se.tross.forbund.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.forbund.AddressId;
import se.tross.forbund.PagePermission;
import se.tross.forbund.account.AccountOverview.Grant;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.refusal.Refused;

/** A role ends on a day: {@code /forbund/account-role-end?id=<account>&grant=}. */
@Named
@ViewScoped
public class RoleEndPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountOverviews overviews;

    @Inject
    private EndRole endRole;

    @Inject
    private PageMessages messages;

    @Inject
    private PagePermission pagePermission;

    @Inject
    private Clock clock;

    private String id;
    private String grantId;
    private AccountOverview account;
    private Grant grant;
    private LocalDate lastDay;

    public void load() {
        pagePermission.demand(Permission.ACCOUNT_ADMINISTER);
        account = overviews.account(AddressId.read(id));
        long wanted = AddressId.read(grantId);
        grant = account.grants().stream()
                .filter(one -> one.id() == wanted)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        lastDay = LocalDate.now(clock);
    }

    public String end() {
        endRole.end(grant.id(), lastDay);
        messages.done("forbund.role.ended", grant.role(), lastDay);
        return "/forbund/account?faces-redirect=true&id=" + account.id();
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }

    public String getGrantId() {
        return grantId;
    }

    public void setGrantId(String newGrantId) {
        grantId = newGrantId;
    }

    public AccountOverview getAccount() {
        return account;
    }

    public Grant getGrant() {
        return grant;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
    }
}
