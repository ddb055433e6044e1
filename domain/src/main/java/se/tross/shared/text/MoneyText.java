package se.tross.shared.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/**
 * Amounts as people write them and as Tross shows them: {@code 1 729 tkr}, {@code 1,7 mkr}, {@code 1729000}. Never more
 * decimals than öre, never a silent rounding when read; shown with no-break blanks and the minus sign U+2212.
 */
public final class MoneyText {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int ORE_DECIMALS = 2;
    private static final Pattern WITH_UNIT = Pattern.compile("([^\\p{L}]*?) ?(\\p{L}+)\\.?");
    private static final Map<String, MoneyUnit> UNITS = Map.of(
            "kr", MoneyUnit.KR,
            "kronor", MoneyUnit.KR,
            "krona", MoneyUnit.KR,
            "sek", MoneyUnit.KR,
            "tkr", MoneyUnit.TKR,
            "tsek", MoneyUnit.TKR,
            "mkr", MoneyUnit.MKR,
            "mnkr", MoneyUnit.MKR,
            "msek", MoneyUnit.MKR);

    private MoneyText() {}

    /**
     * Reads an amount.
     *
     * @param unit what a number without a unit means
     */
    public static Reading<Money> read(String typed, MoneyUnit unit) {
        String text = SwedishNumber.plain(typed);
        Matcher matcher = WITH_UNIT.matcher(text);
        if (!matcher.matches()) {
            return SwedishNumber.read(text).then(number -> inOre(number, unit));
        }
        MoneyUnit named = UNITS.get(matcher.group(2).toLowerCase(Locale.ROOT));
        if (named != null) {
            return SwedishNumber.read(matcher.group(1)).then(number -> inOre(number, named));
        }
        boolean hasNumber = SwedishNumber.read(matcher.group(1)).isRead() && text.contains(" ");
        return Reading.refused(hasNumber ? new UnitUnknown(matcher.group(2)) : new NumberNotReadable());
    }

    /** @throws Refused if the text cannot be read as an amount; the refusal says what to write */
    public static Money parse(String typed, MoneyUnit unit) {
        return read(typed, unit).orRefuse();
    }

    private static Reading<Money> inOre(BigDecimal number, MoneyUnit unit) {
        BigDecimal ore = number.movePointRight(unit.zeros() + ORE_DECIMALS).stripTrailingZeros();
        if (ore.scale() > 0) {
            return Reading.refused(new TooManyDecimals(unit.zeros() + ORE_DECIMALS));
        }
        return ore.toBigInteger().bitLength() < Long.SIZE
                ? Reading.of(Money.ofOre(ore.longValueExact()))
                : Reading.refused(new NumberTooLarge());
    }

    /** The amount without its unit: {@code 1 729 000} or {@code −12,50}. */
    public static String number(Money money) {
        int decimals = money.isWholeKronor() ? 0 : ORE_DECIMALS;
        return SwedishNumber.format(money.inKronor(), decimals, decimals);
    }

    /** In kronor: {@code 1 729 000 kr} or {@code −12,50 kr}. */
    public static String kr(Money money) {
        return number(money) + NO_BREAK_SPACE + MoneyUnit.KR.sign();
    }

    /** In kronor with its sign, as a difference is shown: {@code +384 000 kr}, {@code −180 kr}, {@code 0 kr}. */
    public static String difference(Money money) {
        return (money.isPositive() ? "+" : "") + kr(money);
    }

    /** In a unit, without its sign and without losing an öre: {@code 4 660,5} for 4 660 500 kr in tkr. */
    public static String exact(Money money, MoneyUnit unit) {
        return unit == MoneyUnit.KR
                ? number(money)
                : SwedishNumber.format(money.inKronor().movePointLeft(unit.zeros()), 0, unit.zeros() + ORE_DECIMALS);
    }

    /** In thousands of kronor without the unit, where the heading says it, rounded half up: {@code 1 729}. */
    public static String thousands(Money money) {
        return SwedishNumber.format(money.inKronor().movePointLeft(MoneyUnit.TKR.zeros()), 0, 0);
    }

    /** In thousands of kronor, rounded half up: {@code 1 729 tkr}. */
    public static String tkr(Money money) {
        return rounded(money, MoneyUnit.TKR, 0);
    }

    /** In millions of kronor with one decimal, rounded half up: {@code 1,7 mkr}. */
    public static String mkr(Money money) {
        return rounded(money, MoneyUnit.MKR, 1);
    }

    private static String rounded(Money money, MoneyUnit unit, int decimals) {
        BigDecimal value = money.inKronor().movePointLeft(unit.zeros()).setScale(decimals, RoundingMode.HALF_UP);
        return SwedishNumber.format(value, 0, decimals) + NO_BREAK_SPACE + unit.sign();
    }
}
