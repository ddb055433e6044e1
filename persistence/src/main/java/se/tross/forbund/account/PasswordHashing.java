package se.tross.forbund.account;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;

/**
 * Argon2id with the parameters that OWASP's cheat sheet gives (19 MiB, two passes, one lane). A hash carries its own
 * parameters, so that they can be raised later: the next sign-in then hashes anew.
 */
@ApplicationScoped
public class PasswordHashing {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** Compared with when there is no such account, so that it takes as long as when there is. */
    private final String nobody = hash("the password of nobody");

    public String hash(String password) {
        return Password.hash(plain(password))
                .addRandomSalt(SALT_BYTES)
                .with(FUNCTION)
                .getResult();
    }

    public boolean matches(String password, String hash) {
        return Password.check(plain(password), hash).with(functionOf(hash));
    }

    /** Takes as long as {@link #matches}, for a name without an account. */
    public void spendTime(String password) {
        matches(password, nobody);
    }

    /** Whether the hash was made with other parameters than we now use. */
    public boolean isOutdated(String hash) {
        return !FUNCTION.equals(functionOf(hash));
    }

    private static Argon2Function functionOf(String hash) {
        try {
            return Argon2Function.getInstanceFromHash(hash);
        } catch (BadParametersException e) {
            throw new IllegalStateException("A stored password hash is not one of Argon2", e);
        }
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
