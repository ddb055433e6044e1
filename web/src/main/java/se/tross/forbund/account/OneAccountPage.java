package se.tross.forbund.account;

import jakarta.inject.Inject;
import se.tross.shared.page.RecordPage;

/** What the pages about one account share: the address names it ({@code id}), and a deed leads back to it. */
public abstract class OneAccountPage extends RecordPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountOverviews overviews;

    private AccountOverview account;

    @Override
    protected final String path() {
        return "/forbund/account";
    }

    /** @throws se.tross.shared.refusal.Refused as not found, if the förbund sees no such account */
    protected final void loadAccount() {
        account = overviews.account(recordId());
    }

    public AccountOverview getAccount() {
        return account;
    }
}
