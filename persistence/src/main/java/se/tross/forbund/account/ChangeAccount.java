package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.forbund.account.AccountRefusal.AccountIsOwn;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The administrator describes, closes and reopens an account, or gives it a new password. */
@Stateless
@UseCase
public class ChangeAccount {

    @Inject
    private AccountRecords records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private PasswordHashing hashing;

    /** @throws Refused if the name is empty, or the e-mail address is none */
    @Permits(Permission.ACCOUNT_ADMINISTER)
    public void describe(long id, long version, String name, String email) {
        records.own(id, version).describe(name, email);
    }

    /** @throws Refused if it is the administrator's own, or nobody else could keep the accounts */
    @Permits(Permission.ACCOUNT_ADMINISTER)
    public void close(long id, long version) {
        if (id == currentActor.required().accountId()) {
            throw new Refused(new AccountIsOwn());
        }
        Account account = records.own(id, version);
        records.refuseClosingLastAdministrator(id);
        account.close();
    }

    @Permits(Permission.ACCOUNT_ADMINISTER)
    public void reopen(long id, long version) {
        records.own(id, version).reopen();
    }

    /** @throws Refused if the password cannot be used; the holder must change it at the next sign-in */
    @Permits(Permission.ACCOUNT_ADMINISTER)
    public void resetPassword(long id, long version, String password) {
        Account account = records.own(id, version);
        Refused.ifAny(PasswordRules.refusals(account.username(), password));
        account.resetPassword(hashing.hash(password));
    }
}
