package se.tross.forbund.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.forbund.account.AccountRefusal.PasswordCommon;
import se.tross.forbund.account.AccountRefusal.PasswordHoldsUsername;
import se.tross.forbund.account.AccountRefusal.PasswordTooLong;
import se.tross.forbund.account.AccountRefusal.PasswordTooShort;

/** What a password must fulfil: length above all, and not what everybody tries first. */
public final class PasswordRules {

    static final int LEAST = 12;
    static final int MOST = 200;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Everything that is wrong with a password, in order of precedence; empty for one that may be used. */
    public static List<AccountRefusal> refusals(String username, String password) {
        List<AccountRefusal> refusals = new ArrayList<>();
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < LEAST) {
            return List.of(new PasswordTooShort(LEAST));
        }
        if (length > MOST) {
            return List.of(new PasswordTooLong(MOST));
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(username)) {
            refusals.add(new PasswordHoldsUsername());
        }
        if (COMMON.contains(lower) || lower.chars().distinct().count() < 4) {
            refusals.add(new PasswordCommon());
        }
        return refusals;
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
