package se.tross.forbund.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.forbund.AddressId;
import se.tross.shared.error.PageMessages;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One account: {@code /forbund/account?id=}. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Where a new password lies until the next page has shown it, and no longer. */
    static final String PASSWORD = "tross.oneTimePassword";

    @Inject
    private AccountOverviews overviews;

    @Inject
    private AccountStates states;

    @Inject
    private ChangeAccount changeAccount;

    @Inject
    private UnlockSignIn unlockSignIn;

    @Inject
    private History histories;

    @Inject
    private PageMessages messages;

    private String id;
    private AccountOverview account;
    private AccountState state;
    private HistoryPage history;

    public void load() {
        account = overviews.account(AddressId.read(id));
        state = states.of(account.id());
        history = histories.of("forbund_account", account.id(), 0);
    }

    public String close() {
        changeAccount.close(account.id(), account.version());
        messages.done("forbund.account.closed", account.name());
        return here();
    }

    public String reopen() {
        changeAccount.reopen(account.id(), account.version());
        messages.done("forbund.account.reopened", account.name());
        return here();
    }

    public String unlock() {
        unlockSignIn.unlock(account.id());
        messages.done("forbund.account.unlocked", account.name());
        return here();
    }

    private String here() {
        return "/forbund/account?faces-redirect=true&id=" + account.id();
    }

    /** A password that was thought out on the page before: shown this once. */
    public String getPassword() {
        Object password = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(PASSWORD);
        return password == null ? "" : password.toString();
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

    public AccountState getState() {
        return state;
    }

    public HistoryPage getHistory() {
        return history;
    }
}
