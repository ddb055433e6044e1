package se.tross.shared.mail;

import java.util.regex.Pattern;

/** What an e-mail address looks like: one, bare, without anything that would end the line or begin another. */
public final class MailAddress {

    private static final Pattern ADDRESS = Pattern.compile(
            "[^@\\s\\p{Cntrl}<>(),;:\"\\\\\\[\\]]{1,64}@[^@\\s\\p{Cntrl}<>(),;:\"\\\\\\[\\].]+(?:\\.[^@\\s\\p{Cntrl}<>(),;:\"\\\\\\[\\].]+)+");

    private MailAddress() {}

    public static boolean isOne(String text) {
        return text != null && ADDRESS.matcher(text).matches();
    }
}
