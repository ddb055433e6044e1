package se.tross.shared.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import se.tross.shared.money.Fraction;
import se.tross.shared.money.Money;
import se.tross.shared.money.Share;
import se.tross.shared.refusal.Texts;

/**
 * {@code fmt} in templates: how values are written in documents of one language. Amounts in kronor, with öre only where
 * there are any; dates as 2018-11-17 in both languages; a difference always bears its sign.
 */
public final class DocumentFormats {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "\u2212";

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final Texts texts;

    public DocumentFormats(Texts texts) {
        this.texts = texts;
    }

    public String language() {
        return texts.locale().toLanguageTag();
    }

    /** Without unit, for a column that says kr in its head. */
    public String number(Money money) {
        return number(money.inKronor(), money.isWholeKronor() ? "#,##0" : "#,##0.00");
    }

    /** Without unit, always with its two decimals. */
    public String ore(Money money) {
        return number(money.inKronor(), "#,##0.00");
    }

    public String kr(Money money) {
        return number(money) + NO_BREAK_SPACE + "kr";
    }

    /** In thousands of kronor without unit, rounded half up, for a column that says tkr in its head. */
    public String thousands(Money money, int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return number(money.inKronor().movePointLeft(3).setScale(decimals, RoundingMode.HALF_UP), pattern);
    }

    /** A percentage with one decimal, or as many as it has, four at most. */
    public String percent(BigDecimal percent) {
        return number(percent, "#,##0.0###") + NO_BREAK_SPACE + "%";
    }

    /** A percentage with so many decimals, at least one, for a column whose commas stand below each other. */
    public String percent(BigDecimal percent, int decimals) {
        return number(percent, "#,##0." + "0".repeat(decimals)) + NO_BREAK_SPACE + "%";
    }

    public String difference(Money money) {
        return (money.isPositive() ? "+" : "") + number(money);
    }

    public String percent(Share share) {
        return number(share.percent(), "#,##0.####") + NO_BREAK_SPACE + "%";
    }

    /** With so many decimals, for a column whose commas stand below each other. */
    public String percent(Share share, int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return number(share.fraction().times(HUNDRED).rounded(decimals), pattern) + NO_BREAK_SPACE + "%";
    }

    /** A change in per cent, one decimal, with its sign. */
    public String change(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + number(percent, "#,##0.0") + NO_BREAK_SPACE + "%";
    }

    /** Kronor before rounding, with two decimals. */
    public String exact(Fraction kronor) {
        return number(kronor.rounded(2), "#,##0.00");
    }

    /** What rounding added or took, in kronor with two decimals and its sign. */
    public String rounding(Fraction kronor) {
        BigDecimal shown = kronor.rounded(2);
        return (shown.signum() > 0 ? "+" : "") + number(shown, "#,##0.00");
    }

    /** A weight as it stands in a key. */
    public String weight(BigDecimal weight) {
        return number(weight, "#,##0.######");
    }

    public String date(LocalDate date) {
        return date.toString();
    }

    /**
     * The text as a string of a style sheet, for running heads and feet: no sign in it can end the
     * string. The blank after an escaped sign belongs to it.
     */
    public String cssString(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (Character.isLetterOrDigit(sign) || sign == ' ') {
                escaped.appendCodePoint(sign);
            } else {
                escaped.append(String.format(Locale.ROOT, "\\%06x ", sign));
            }
        });
        return escaped.append('"').toString();
    }

    private String number(BigDecimal value, String pattern) {
        String written = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(texts.locale())).format(value);
        return written.startsWith("-") ? MINUS + written.substring(1) : written;
    }
}
