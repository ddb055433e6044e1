package se.tross.forbund.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/**
 * Slows down guessing of passwords: after five failures in a row a name is locked for a minute, and each further failure
 * doubles that, up to a day. It exists for names without an account too, so that nobody learns which names exist; it
 * keeps a hash of the name only, and belongs to no förbund (0).
 */
@Entity
@Table(name = "forbund_sign_in_throttle")
public class SignInThrottle extends ForbundRecord {
    static final int FREE_FAILURES = 4;
    static final Duration LONGEST = Duration.ofHours(24);
    private static final int DOUBLINGS_TO_A_DAY = 11;

    @NotFreeText("a hash")
    @Id
    @Column(name = "name_hash")
    private String nameHash;

    @Column(nullable = false)
    private int failures;

    /** Also set by the first failures, to their own moment, so that an old row can be seen to be old. */
    @Column(name = "locked_until")
    private Instant lockedUntil;

    /** For JPA. */
    protected SignInThrottle() {}

    public SignInThrottle(String nameHash) {
        this.nameHash = nameHash;
    }

    /** How long a name is locked after this many failures in a row. */
    public static Duration lockAfter(int failures) {
        if (failures <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_FAILURES - 1, DOUBLINGS_TO_A_DAY);
        Duration lock = Duration.ofMinutes(1L << doublings);
        return lock.compareTo(LONGEST) > 0 ? LONGEST : lock;
    }

    /** A wrong password, or an unknown name. After a quiet day the count starts over. */
    public void failed(Instant now) {
        boolean isForgotten = lockedUntil != null && now.isAfter(lockedUntil.plus(LONGEST));
        failures = isForgotten ? 1 : failures + 1;
        lockedUntil = now.plus(lockAfter(failures));
    }

    /** A right password, while not locked. */
    public void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** How long the name stays locked; zero when it is not. */
    public Duration lockLeft(Instant now) {
        return isLocked(now) ? Duration.between(now, lockedUntil) : Duration.ZERO;
    }

    public String nameHash() {
        return nameHash;
    }

    public int failures() {
        return failures;
    }
}
