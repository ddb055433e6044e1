package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** The administrator lets somebody try again at once, who has been locked out by wrong passwords. */
@Stateless
@UseCase
public class UnlockSignIn {

    @Inject
    private Records records;

    @Inject
    private SignInThrottles throttles;

    /** @throws se.tross.shared.refusal.Refused if the förbund sees no such account */
    @Permits(Permission.ACCOUNT_ADMINISTER)
    public void unlock(long accountId) {
        throttles.unlock(records.get(Account.class, accountId).username());
    }
}
