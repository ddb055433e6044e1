package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.tross.forbund.account.AccountRefusal.PasswordUnchanged;
import se.tross.forbund.account.AccountRefusal.PasswordWrong;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody chooses a password of their own. */
@Stateless
@UseCase
public class ChangeOwnPassword {

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private PasswordHashing hashing;

    /** @throws Refused if the present password is wrong, or the new one cannot be used */
    @Permits(Permission.SIGNED_IN)
    public void change(String present, String password) {
        Account account = records.get(Account.class, currentActor.required().accountId());
        if (present == null || !hashing.matches(present, account.passwordHash())) {
            throw new Refused(new PasswordWrong());
        }
        Refused.ifAny(PasswordRules.refusals(account.username(), password));
        if (present.equals(password)) {
            throw new Refused(new PasswordUnchanged());
        }
        account.changePassword(hashing.hash(password));
    }
}
