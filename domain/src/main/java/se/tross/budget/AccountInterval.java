package se.tross.budget;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.budget.LineRefusal.AccountsNotReadable;
import se.tross.shared.refusal.Refused;

/**
 * The accounts of the chart of accounts that a line is followed up on, both ends included.
 *
 * @param from first account, such as 4000
 * @param to last account, such as 4999
 */
public record AccountInterval(int from, int to) implements Serializable {
    private static final int FIRST = 1000;
    private static final int LAST = 9999;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(?: ?[-\u2013] ?([0-9]{4}))?");

    /** @throws IllegalArgumentException unless both have four digits and stand in order */
    public AccountInterval {
        if (from < FIRST || to > LAST || to < from) {
            throw new IllegalArgumentException("No interval of accounts: " + from + "-" + to);
        }
    }

    /**
     * The interval as people write it: {@code 4000-4999}, or one account.
     *
     * @return null for an empty text: a line need not name its accounts
     * @throws Refused if it cannot be read
     */
    public static AccountInterval parse(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new Refused(new AccountsNotReadable(text));
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (first < FIRST || last < first) {
            throw new Refused(new AccountsNotReadable(text));
        }
        return new AccountInterval(first, last);
    }

    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "\u2013" + to;
    }
}
