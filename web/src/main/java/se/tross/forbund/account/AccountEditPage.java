package se.tross.forbund.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.forbund.AddressId;
import se.tross.forbund.PagePermission;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;

/** Name and address of an account, or a new first password: {@code /forbund/account-edit?id=}, {@code account-password}. */
@Named
@ViewScoped
public class AccountEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountOverviews overviews;

    @Inject
    private ChangeAccount changeAccount;

    @Inject
    private PageMessages messages;

    @Inject
    private PagePermission pagePermission;

    private String id;
    private AccountOverview account;
    private String name;
    private String email;

    public void load() {
        pagePermission.demand(Permission.ACCOUNT_ADMINISTER);
        account = overviews.account(AddressId.read(id));
        name = account.name();
        email = account.email();
    }

    public String save() {
        changeAccount.describe(account.id(), account.version(), name, email);
        messages.done("forbund.account.changed", name);
        return "/forbund/account?faces-redirect=true&id=" + account.id();
    }

    public String resetPassword() {
        String password = OneTimePassword.generate();
        changeAccount.resetPassword(account.id(), account.version(), password);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(AccountPage.PASSWORD, password);
        messages.done("forbund.account.passwordReset", account.name());
        return "/forbund/account?faces-redirect=true&id=" + account.id();
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
