package se.tross.forbund;

import se.tross.forbund.ForbundRefusal.TextMissing;
import se.tross.forbund.ForbundRefusal.TextTooLong;
import se.tross.shared.refusal.Refused;

/** Texts that may not be left out. */
public final class Required {
    private static final int LONGEST = 200;

    private Required() {}

    /**
     * The text without blanks around it.
     *
     * @throws Refused if nothing is left, or it is longer than a line
     */
    public static String text(String field, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new Refused(new TextMissing(field));
        }
        if (text.length() > LONGEST) {
            throw new Refused(new TextTooLong(field, LONGEST));
        }
        return text;
    }
}
