package se.tross.shared.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.tross.shared.refusal.Refused;

/** Percentages as people write them and as Tross shows them: {@code 0,5 %}, {@code 12,5}. */
public final class PercentText {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int MOST_DECIMALS = 6;
    private static final Pattern SIGN = Pattern.compile(" ?(?:%|procent)$", Pattern.CASE_INSENSITIVE);

    private PercentText() {}

    /** Reads a number of per cent, with the sign or without. */
    public static Reading<BigDecimal> read(String typed) {
        String number = SIGN.matcher(SwedishNumber.plain(typed)).replaceFirst("");
        return SwedishNumber.read(number)
                .then(percent -> percent.stripTrailingZeros().scale() > MOST_DECIMALS
                        ? Reading.refused(new TooManyDecimals(MOST_DECIMALS))
                        : Reading.of(percent));
    }

    /** @throws Refused if the text cannot be read as a percentage; the refusal says what to write */
    public static BigDecimal parse(String typed) {
        return read(typed).orRefuse();
    }

    /** With as many decimals as there are, six at most: {@code 12,5 %}. */
    public static String format(BigDecimal percent) {
        return format(percent, 0);
    }

    /** With at least so many decimals, six at most: {@code 30,0 %}. */
    public static String format(BigDecimal percent, int decimals) {
        return SwedishNumber.format(percent, decimals, MOST_DECIMALS) + NO_BREAK_SPACE + "%";
    }

    /** With its sign and one decimal, as a change is shown: {@code +2,1 %}. */
    public static String change(BigDecimal percent) {
        String text = SwedishNumber.format(percent, 1, 1) + NO_BREAK_SPACE + "%";
        return percent.signum() > 0 ? "+" + text : text;
    }
}
