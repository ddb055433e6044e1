package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.tross.forbund.Administrators;
import se.tross.forbund.account.AccountRefusal.AccountIsOwn;
import se.tross.forbund.account.AccountRefusal.AccountOfAnotherForbund;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refusal;

/** Whether an account is locked out, and what may be done to it: the same rules that the use cases heed. */
@Stateless
@UseCase
public class AccountStates {

    @Inject
    private Records records;

    @Inject
    private AccountRecords accounts;

    @Inject
    private SignInThrottles throttles;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws se.tross.shared.refusal.Refused if the förbund sees no such account */
    @Permits(Permission.ACCOUNT_READ)
    public AccountState of(long accountId) {
        Account account = records.get(Account.class, accountId);
        Optional<SignInThrottle> throttle = throttles.find(account.username());
        Administrators administrators = accounts.administrators();
        return new AccountState(
                throttle.map(this::lockedUntil).orElse(null),
                throttle.map(SignInThrottle::failures).orElse(0),
                refusalOfClosing(account, administrators),
                refusalsOfEnding(account, administrators));
    }

    private Instant lockedUntil(SignInThrottle throttle) {
        Instant now = clock.instant();
        return throttle.isLocked(now) ? now.plus(throttle.lockLeft(now)) : null;
    }

    private Refusal refusalOfClosing(Account account, Administrators administrators) {
        if (account.id() == currentActor.required().accountId()) {
            return new AccountIsOwn();
        }
        if (account.forbundId() != currentActor.forbundId()) {
            return new AccountOfAnotherForbund();
        }
        return administrators
                .refusalOfClosing(account.id(), LocalDate.now(clock))
                .orElse(null);
    }

    private Map<Long, Refusal> refusalsOfEnding(Account account, Administrators administrators) {
        Map<Long, Refusal> refusals = new HashMap<>();
        for (RoleGrant grant : accounts.grantsOf(account.id())) {
            administrators
                    .refusalOfEnding(grant.id(), LocalDate.now(clock))
                    .ifPresent(refusal -> refusals.put(grant.id(), refusal));
        }
        return refusals;
    }
}
