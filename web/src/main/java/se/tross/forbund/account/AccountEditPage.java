package se.tross.forbund.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.Demand;

/** Name and address of an account, or a new first password: {@code /forbund/account-edit?id=}, {@code account-password}. */
@Named
@ViewScoped
public class AccountEditPage extends OneAccountPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeAccount changeAccount;

    @Inject
    private Demand demand;

    private String name;
    private String email;

    public void load() {
        demand.permission(Permission.ACCOUNT_ADMINISTER);
        loadAccount();
        name = getAccount().name();
        email = getAccount().email();
    }

    public String save() {
        changeAccount.describe(getAccount().id(), getAccount().version(), name, email);
        return done("forbund.account.changed", name);
    }

    public String resetPassword() {
        String password = OneTimePassword.generate();
        changeAccount.resetPassword(getAccount().id(), getAccount().version(), password);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(AccountPage.PASSWORD, password);
        return done("forbund.account.passwordReset", getAccount().name());
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }
}
