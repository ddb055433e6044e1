package se.tross.shared.origin;

import java.io.Serializable;
import java.math.BigDecimal;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;
import se.tross.shared.text.PercentText;

/**
 * A number as a page shows it: its text, whether it is below zero, and its path where it has one.
 *
 * @param text as it is written; empty when there is no number
 * @param negative whether it is below zero
 * @param origin where it comes from; null for what was just typed
 */
public record Figure(String text, boolean negative, Origin origin) implements Serializable {

    private static final Figure NONE = new Figure("", false, null);

    /**
     * @param value an Amount, Money, Percentage or BigDecimal (per cent); null when there is none
     * @param unit {@code kr}, {@code tkr}, or {@code none} and {@code thousands} (the heading says which), for amounts
     */
    public static Figure of(Object value, String unit) {
        if (value instanceof Amount amount) {
            return money(amount.money(), amount.origin(), unit);
        }
        if (value instanceof Money money) {
            return money(money, null, unit);
        }
        if (value instanceof Percentage percentage) {
            return percent(percentage.percent(), percentage.origin(), percentage.decimals());
        }
        if (value instanceof BigDecimal percent) {
            return percent(percent, null, 0);
        }
        if (value == null) {
            return NONE;
        }
        throw new IllegalArgumentException("Neither amount nor percentage: " + value.getClass());
    }

    private static Figure money(Money money, Origin origin, String unit) {
        String text = switch (unit) {
            case "tkr" -> MoneyText.tkr(money);
            case "none" -> MoneyText.number(money);
            case "thousands" -> MoneyText.thousands(money);
            default -> MoneyText.kr(money);
        };
        return new Figure(money.isPositive() && isChange(origin) ? "+" + text : text, money.isNegative(), origin);
    }

    private static Figure percent(BigDecimal percent, Origin origin, int decimals) {
        String text = isChange(origin) ? PercentText.change(percent) : PercentText.format(percent, decimals);
        return new Figure(text, percent.signum() < 0, origin);
    }

    /** What was computed as a change bears its sign even when it is a plus. */
    public static boolean isChange(Origin origin) {
        return origin != null
                && (origin.key().endsWith(".difference") || origin.key().endsWith(".change"));
    }
}
