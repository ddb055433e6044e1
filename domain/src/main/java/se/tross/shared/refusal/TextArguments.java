package se.tross.shared.refusal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.tross.shared.money.Fraction;
import se.tross.shared.money.Money;
import se.tross.shared.money.Percent;
import se.tross.shared.money.Share;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** How a value is written inside a sentence: never with a bare toString, so that numbers and dates are Swedish. */
final class TextArguments {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");
    private static final int MOST_DECIMALS = 6;
    private static final String NO_BREAK_SPACE = "\u00a0";

    /** To copy from: making one costs far more than using it, and one may not be shared. */
    private static final Map<Locale, Map<String, DecimalFormat>> FORMATS = new ConcurrentHashMap<>();

    private TextArguments() {}

    static Object word(Texts texts, Object value) {
        if (value instanceof Money money) {
            return number(texts, money.inKronor(), money.isWholeKronor() ? "#,##0" : "#,##0.00") + NO_BREAK_SPACE
                    + "kr";
        }
        if (value instanceof Share share) {
            return number(texts, share.percent(), "#,##0.######") + NO_BREAK_SPACE + "%";
        }
        if (value instanceof Percent percent) {
            String decimals = "0".repeat(percent.decimals()) + "#".repeat(MOST_DECIMALS - percent.decimals());
            return number(texts, percent.number(), "#,##0." + decimals) + NO_BREAK_SPACE + "%";
        }
        if (value instanceof Fraction fraction) {
            return number(texts, fraction.rounded(2), "#,##0.00");
        }
        if (value instanceof BigDecimal decimal) {
            return number(texts, decimal, "#,##0.######");
        }
        if (value instanceof Enum<?> constant) {
            return texts.text(constant);
        }
        if (value instanceof Refusal refusal) {
            return texts.text(refusal);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> String.valueOf(word(texts, one))).collect(Collectors.joining(", "));
        }
        if (value instanceof Instant instant) {
            return MOMENT.format(instant.atZone(STOCKHOLM));
        }
        if (value instanceof LocalDate || value instanceof FinancialYear) {
            return value.toString();
        }
        if (value instanceof Period period) {
            return period.from() + "–" + period.end().map(LocalDate::toString).orElse("");
        }
        return value;
    }

    private static String number(Texts texts, BigDecimal value, String pattern) {
        DecimalFormat format = FORMATS.computeIfAbsent(texts.locale(), unknown -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        pattern, one -> new DecimalFormat(one, DecimalFormatSymbols.getInstance(texts.locale())));
        return ((DecimalFormat) format.clone()).format(value);
    }
}
