package se.tross.forbund.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.forbund.account.AccountOverview.Grant;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;

/** A role ends on a day: {@code /forbund/account-role-end?id=<account>&grant=}. */
@Named
@ViewScoped
public class RoleEndPage extends OneAccountPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndRole endRole;

    @Inject
    private Demand demand;

    @Inject
    private Clock clock;

    private String grantId;
    private Grant grant;
    private LocalDate lastDay;

    public void load() {
        demand.permission(Permission.ACCOUNT_ADMINISTER);
        loadAccount();
        long wanted = AddressParts.requiredId(grantId);
        grant = getAccount().grants().stream()
                .filter(one -> one.id() == wanted)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        lastDay = LocalDate.now(clock);
    }

    public String end() {
        endRole.end(grant.id(), lastDay);
        return done("forbund.role.ended", grant.role(), lastDay);
    }

    public String getGrantId() {
        return grantId;
    }

    public void setGrantId(String newGrantId) {
        grantId = newGrantId;
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
