package se.tross.forbund.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One account: {@code /forbund/account?id=}. */
@Named
@ViewScoped
public class AccountPage extends OneAccountPage {
    private static final long serialVersionUID = 1L;

    /** Where a new password lies until the next page has shown it, and no longer. */
    static final String PASSWORD = "tross.oneTimePassword";

    @Inject
    private AccountStates states;

    @Inject
    private ChangeAccount changeAccount;

    @Inject
    private UnlockSignIn unlockSignIn;

    @Inject
    private History histories;

    private AccountState state;
    private HistoryPage history;

    public void load() {
        loadAccount();
        state = states.of(getAccount().id());
        history = histories.of("forbund_account", getAccount().id(), 0);
    }

    public String close() {
        changeAccount.close(getAccount().id(), getAccount().version());
        return done("forbund.account.closed", getAccount().name());
    }

    public String reopen() {
        changeAccount.reopen(getAccount().id(), getAccount().version());
        return done("forbund.account.reopened", getAccount().name());
    }

    public String unlock() {
        unlockSignIn.unlock(getAccount().id());
        return done("forbund.account.unlocked", getAccount().name());
    }

    /** A password that was thought out on the page before: shown this once. */
    public String getPassword() {
        Object password = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(PASSWORD);
        return password == null ? "" : password.toString();
    }

    public AccountState getState() {
        return state;
    }

    public HistoryPage getHistory() {
        return history;
    }
}
