package se.tross.forbund;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Swedish organisation number: ten digits, the third at least 2 (which is what tells it from a personnummer), the last
 * a check digit (Luhn). Kept and shown as {@code 222000-1234}.
 *
 * @param text the number with its hyphen
 */
public record OrganisationNumber(String text) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("(?:16)?(\\d{6})[-\u2010-\u2013\u2212 ]?(\\d{4})");
    private static final Pattern KEPT = Pattern.compile("\\d{2}[2-9]\\d{3}-\\d{4}");

    /** @throws IllegalArgumentException if the text is no organisation number in its kept form */
    public OrganisationNumber {
        if (!KEPT.matcher(text).matches() || !hasCheckDigit(text)) {
            throw new IllegalArgumentException("Not an organisation number");
        }
    }

    /** The number as people write it, with or without hyphen and the century 16; empty if it is none. */
    public static Optional<OrganisationNumber> parse(String typed) {
        var matcher = FORM.matcher(typed == null ? "" : typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String kept = matcher.group(1) + "-" + matcher.group(2);
        return KEPT.matcher(kept).matches() && hasCheckDigit(kept)
                ? Optional.of(new OrganisationNumber(kept))
                : Optional.empty();
    }

    private static boolean hasCheckDigit(String kept) {
        int sum = 0;
        int place = 0;
        for (char digit : kept.replace("-", "").toCharArray()) {
            int product = (digit - '0') * (place++ % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
