package se.tross.forbund.account;

import jakarta.inject.Inject;
import java.io.Serializable;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;

/** What the pages about one account share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountOverviews overviews;

    @Inject
    private PageMessages messages;

    private String id;
    private AccountOverview account;

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund sees no such account */
    protected final void loadAccount() {
        account = overviews.account(AddressParts.requiredId(id));
    }

    /** @return the way back to the account, where the sentence about what was done is shown */
    protected final String done(String key, Object... args) {
        messages.done(key, args);
        return "/forbund/account?faces-redirect=true&id=" + account.id();
    }

    public AccountOverview getAccount() {
        return account;
    }

    public String getId() {
        return id;
    }

    public void setId(String newId) {
        id = newId;
    }
}
