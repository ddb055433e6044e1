package se.tross.budget.equity;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.money.Money;
import se.tross.shared.text.MoneyText;

/**
 * Saved money at the end of each year as bars, in units of the drawing; the table beside says the same.
 *
 * @param bars one for the beginning and one for each year
 * @param zero where nothing is left
 */
public record ReserveChart(List<Bar> bars, int zero) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 190;
    private static final int TOP = 26;
    private static final int STEP = 88;
    private static final int LEFT = 20;
    private static final int WIDTH_OF_BAR = 52;
    private static final int ABOVE = 7;
    private static final int BELOW = 17;

    public ReserveChart {
        bars = List.copyOf(bars);
    }

    /**
     * A year.
     *
     * @param css {@code start}, {@code plan}, {@code later} or {@code gone}
     * @param textY where its amount stands
     */
    public record Bar(String label, String amount, int x, int y, int width, int height, int textY, String css)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        public int middle() {
            return x + width / 2;
        }
    }

    static ReserveChart of(Projection projection, Money opening, String openingLabel) {
        Money most = opening;
        Money least = Money.ZERO;
        for (ProjectedYear year : projection.years()) {
            Money equity = year.equity().money();
            most = most.compareTo(equity) < 0 ? equity : most;
            least = least.compareTo(equity) > 0 ? equity : least;
        }
        Scale scale = new Scale(most.isPositive() ? most : Money.ZERO, least);
        List<Bar> bars = new ArrayList<>();
        bars.add(scale.bar(0, openingLabel, opening, "start"));
        for (ProjectedYear year : projection.years()) {
            String css = year.equity().money().isNegative() ? "gone" : year.planned() ? "plan" : "later";
            bars.add(
                    scale.bar(bars.size(), year.year().toString(), year.equity().money(), css));
        }
        return new ReserveChart(bars, scale.at(Money.ZERO));
    }

    public int width() {
        return LEFT + bars.size() * STEP;
    }

    public int height() {
        return TOP + HEIGHT + BELOW * 3;
    }

    /** Where the years are written. */
    public int base() {
        return TOP + HEIGHT + BELOW * 2 + ABOVE;
    }

    /** Amounts to units, from above. */
    private record Scale(Money most, Money least) {

        int at(Money money) {
            BigInteger span = BigInteger.valueOf(most.ore())
                    .subtract(BigInteger.valueOf(least.ore()))
                    .max(BigInteger.ONE);
            return TOP
                    + BigInteger.valueOf(most.ore())
                            .subtract(BigInteger.valueOf(money.ore()))
                            .multiply(BigInteger.valueOf(HEIGHT))
                            .divide(span)
                            .intValueExact();
        }

        Bar bar(int place, String label, Money money, String css) {
            int zero = at(Money.ZERO);
            int edge = at(money);
            int y = Math.min(zero, edge);
            int high = Math.max(1, Math.abs(zero - edge));
            String tkr = MoneyText.thousands(money);
            return new Bar(
                    label,
                    tkr,
                    LEFT + place * STEP,
                    y,
                    WIDTH_OF_BAR,
                    high,
                    money.isNegative() ? y + high + BELOW : y - ABOVE,
                    css);
        }
    }
}
