package se.tross.forbund.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** Somebody gets a way in: {@code /forbund/account-add}. Tross thinks out the first password. */
@Named
@ViewScoped
public class AccountAddPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CreateAccount createAccount;

    @Inject
    private PageMessages messages;

    @Inject
    private Demand demand;

    private String name;
    private String username;
    private String email;

    public void load() {
        demand.permission(Permission.ACCOUNT_ADMINISTER);
    }

    public String create() {
        String password = OneTimePassword.generate();
        long id = createAccount.create(new NewAccount(username, name, email, password));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(AccountPage.PASSWORD, password);
        messages.done("forbund.account.created", name);
        return "/forbund/account?faces-redirect=true&id=" + id;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String newUsername) {
        username = newUsername;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String newEmail) {
        email = newEmail;
    }
}
