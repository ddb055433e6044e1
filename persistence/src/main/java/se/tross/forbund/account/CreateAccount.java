package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Somebody gets a way in. What the person may do is given by {@link GrantRole}. */
@Stateless
@UseCase
public class CreateAccount {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private PasswordHashing hashing;

    /**
     * Makes the account; its holder must choose a password of their own at the first sign-in.
     *
     * @return its id
     * @throws Refused if the user name, name, e-mail address or password cannot be used, or the user name is taken
     */
    @Permits(Permission.ACCOUNT_ADMINISTER)
    public long create(NewAccount typed) {
        Refused.ifAny(PasswordRules.refusals(Account.normalised(typed.username()), typed.password()));
        Account account = new Account(
                currentActor.forbundId(),
                typed.username(),
                typed.name(),
                typed.email(),
                hashing.hash(typed.password()));
        entities.persist(account);
        return account.id();
    }
}
