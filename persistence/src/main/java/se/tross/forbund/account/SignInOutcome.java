package se.tross.forbund.account;

import java.io.Serializable;
import java.util.Optional;

/**
 * What came of an attempt to sign in. A refusal is an answer here and no exception, for the count of failures is kept.
 *
 * @param accountId the account; 0 when refused
 * @param refused why not; null when let in
 */
public record SignInOutcome(long accountId, AccountRefusal refused) implements Serializable {

    static SignInOutcome in(long accountId) {
        return new SignInOutcome(accountId, null);
    }

    static SignInOutcome refused(AccountRefusal why) {
        return new SignInOutcome(0, why);
    }

    public boolean isIn() {
        return refused == null;
    }

    public Optional<AccountRefusal> refusal() {
        return Optional.ofNullable(refused);
    }
}
