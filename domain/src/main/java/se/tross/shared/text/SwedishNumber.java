package se.tross.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as they are written in Swedish: {@code −1 234,50}. Reading is strict, since a misread amount is worse than a
 * refused one: a point with one or two digits behind it is a decimal point ({@code 12.50} is 12,50 and never 1 250),
 * everything else that could mean two things is refused with what to write instead.
 */
public final class SwedishNumber {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "\u2212";
    private static final int MOST_DIGITS = 18;

    private static final Pattern SIGN_MISPLACED = Pattern.compile("[\\d ,.]+-|\\([\\d ,.]+\\)");
    private static final Pattern NUMBERLIKE = Pattern.compile("\\d[\\d ,.]*");
    private static final Pattern PLAIN = Pattern.compile("(\\d+|\\d{1,3}(?: \\d{3})+)(?:,(\\d+)|\\.(\\d{1,2}))?");
    private static final Pattern ONE_POINT = Pattern.compile("(\\d[\\d ]*)\\.(\\d{3})");
    private static final Pattern UNEVEN = Pattern.compile("(\\d[\\d ]*)(,\\d+|\\.\\d{1,2})?");

    private SwedishNumber() {}

    /** The text without what the eye cannot tell apart: every run of blanks one blank, every dash a hyphen. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed == null ? 0 : typed.length());
        for (int i = 0; typed != null && i < typed.length(); i++) {
            char character = typed.charAt(i);
            int type = Character.getType(character);
            if (character == '\t' || type == Character.SPACE_SEPARATOR) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (type == Character.DASH_PUNCTUATION || character == '\u2212') {
                plain.append('-');
            } else if (type != Character.FORMAT && character != '\r' && character != '\n') {
                plain.append(character);
            }
        }
        return plain.toString().strip();
    }

    /** Reads a number with or without a sign, thousands apart by blanks or not, decimals behind a comma. */
    public static Reading<BigDecimal> read(String typed) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return Reading.refused(new ValueMissing());
        }
        boolean isNegative = text.startsWith("-");
        String digits = isNegative || text.startsWith("+") ? text.substring(1).strip() : text;
        Matcher plain = PLAIN.matcher(digits);
        if (!plain.matches()) {
            return Reading.refused(whyNot(digits));
        }
        String whole = plain.group(1).replace(" ", "");
        String decimals = plain.group(2) == null ? plain.group(3) : plain.group(2);
        if (whole.length() > MOST_DIGITS || (decimals != null && decimals.length() > MOST_DIGITS)) {
            return Reading.refused(new NumberTooLarge());
        }
        BigDecimal value = new BigDecimal(decimals == null ? whole : whole + "." + decimals);
        return Reading.of(isNegative ? value.negate() : value);
    }

    /** Reads a whole number. */
    public static Reading<Long> readWhole(String typed) {
        return read(typed)
                .then(value -> value.stripTrailingZeros().scale() > 0
                        ? Reading.refused(new TooManyDecimals(0))
                        : Reading.of(value.longValueExact()));
    }

    private static TextRefusal whyNot(String digits) {
        if (SIGN_MISPLACED.matcher(digits).matches()) {
            return new SignMisplaced();
        }
        if (!NUMBERLIKE.matcher(digits).matches()) {
            return new NumberNotReadable();
        }
        Matcher point = ONE_POINT.matcher(digits);
        if (point.matches() && point.group(1).replace(" ", "").length() <= 3) {
            String whole = point.group(1).replace(" ", "");
            return new PointAmbiguous(grouped(whole + point.group(2)), whole + "," + point.group(2));
        }
        Matcher uneven = UNEVEN.matcher(digits);
        if (uneven.matches()) {
            String decimals = uneven.group(2) == null ? "" : uneven.group(2).replace('.', ',');
            return new GroupsUneven(grouped(uneven.group(1).replace(" ", "")) + decimals);
        }
        char last = digits.charAt(digits.length() - 1);
        return Character.isDigit(last) ? new SeparatorsMixed(suggestionFor(digits)) : new NumberNotReadable();
    }

    /** Takes the last separator for the decimal one where one or two digits follow it and it stands alone of its kind. */
    private static String suggestionFor(String digits) {
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        int behind = digits.length() - last - 1;
        boolean isDecimal = behind <= 2 && digits.indexOf(digits.charAt(last)) == last;
        String whole = (isDecimal ? digits.substring(0, last) : digits).replaceAll("[ ,.]", "");
        return grouped(whole) + (isDecimal ? "," + digits.substring(last + 1) : "");
    }

    private static String grouped(String digits) {
        return digits.length() > MOST_DIGITS ? digits : format(new BigDecimal(digits), 0, 0);
    }

    /** Writes a number with no-break blanks between thousands, a comma and the minus sign U+2212; rounds half up. */
    public static String format(BigDecimal value, int leastDecimals, int mostDecimals) {
        BigDecimal rounded = value.setScale(mostDecimals, RoundingMode.HALF_UP);
        BigDecimal shortest = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        String digits = shortest.abs()
                .setScale(Math.max(leastDecimals, shortest.scale()))
                .toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits.length() + point / 3 + 1);
        text.append(shortest.signum() < 0 ? MINUS : "");
        for (int i = 0; i < point; i++) {
            if (i > 0 && (point - i) % 3 == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(digits.charAt(i));
        }
        return text.append(digits.substring(point).replace('.', ',')).toString();
    }
}
