package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** The count of failed attempts for a name, held for one attempt at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SignInThrottles {

    private static final Duration KEPT = Duration.ofDays(3);

    private static final String ADD =
            "insert into forbund_sign_in_throttle (forbund_id, name_hash, failures) values (0, ?1, 0)"
                    + " on conflict do nothing";

    /** Rows that another attempt holds are left to the next one. */
    private static final String FORGET = """
            delete from forbund_sign_in_throttle where name_hash in (
                select name_hash from forbund_sign_in_throttle where locked_until < ?1 for update skip locked)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The name's count, locked until the transaction ends. */
    public SignInThrottle lock(String username) {
        String nameHash = digest(username);
        entities.createNativeQuery(FORGET)
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
        entities.createNativeQuery(ADD).setParameter(1, nameHash).executeUpdate();
        return entities.find(SignInThrottle.class, nameHash, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The name's count as it stands; empty when nothing has failed lately. */
    public Optional<SignInThrottle> find(String username) {
        return Optional.ofNullable(entities.find(SignInThrottle.class, digest(username)));
    }

    /** The name may be tried again at once. */
    public void unlock(String username) {
        find(username).ifPresent(SignInThrottle::succeeded);
    }

    /** People type their password in the wrong field: the name itself is not kept. */
    private static String digest(String username) {
        try {
            byte[] bytes = username.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
