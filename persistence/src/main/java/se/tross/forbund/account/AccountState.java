package se.tross.forbund.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.tross.shared.refusal.Refusal;

/**
 * What the administrator must know before touching an account.
 *
 * @param lockedUntil until when it is locked out by wrong passwords; null when it is not
 * @param failures wrong passwords in a row
 * @param refusalOfClosing why it cannot be closed; null when it can
 * @param refusalsOfEnding why roles cannot end today, by the grant's id; those that can are not in it
 */
public record AccountState(
        Instant lockedUntil, int failures, Refusal refusalOfClosing, Map<Long, Refusal> refusalsOfEnding)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public AccountState {
        refusalsOfEnding = Map.copyOf(refusalsOfEnding);
    }

    public boolean isLocked() {
        return lockedUntil != null;
    }

    /** Why the role cannot end today; empty when it can. */
    public Optional<Refusal> refusalOfEnding(long grantId) {
        return Optional.ofNullable(refusalsOfEnding.get(grantId));
    }
}
