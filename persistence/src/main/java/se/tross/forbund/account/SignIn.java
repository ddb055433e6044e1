package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import se.tross.forbund.account.AccountRefusal.SignInLocked;
import se.tross.forbund.account.AccountRefusal.SignInWrong;
import se.tross.shared.access.AccessTransaction;
import se.tross.shared.access.Actor;

/**
 * Lets somebody in by name and password. It is no use case, for nobody acts yet. Attempts for one name come one by one
 * and each is counted, for unknown names too, so that neither guessing in parallel nor the time it takes tells anything.
 */
@Stateless
public class SignIn {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private AccessTransaction transaction;

    @Inject
    private SignInThrottles throttles;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /** @param typedUsername as typed; blanks around it and capitals do not matter */
    public SignInOutcome signIn(String typedUsername, String password) {
        String username = Account.normalised(typedUsername);
        SignInThrottle throttle = throttles.lock(username);
        if (throttle.isLocked(clock.instant())) {
            return SignInOutcome.refused(new SignInLocked(throttle.lockLeft(clock.instant())));
        }
        Optional<Account> account = find(username);
        if (account.isEmpty()) {
            hashing.spendTime(password);
        }
        account = account.filter(found -> isRight(found, password));
        if (account.isEmpty()) {
            throttle.failed(clock.instant());
            return SignInOutcome.refused(new SignInWrong());
        }
        throttle.succeeded();
        renewHash(account.get(), password);
        return SignInOutcome.in(account.get().id());
    }

    private Optional<Account> find(String username) {
        transaction.enterSignIn(username);
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    private boolean isRight(Account account, String password) {
        return hashing.matches(password, account.passwordHash()) && account.isActive();
    }

    /** The clear password is known only now. */
    private void renewHash(Account account, String password) {
        if (hashing.isOutdated(account.passwordHash())) {
            transaction.enter(
                    new Actor(account.id(), account.username(), account.name(), account.forbundId(), Set.of()));
            account.renewHash(hashing.hash(password));
        }
    }
}
