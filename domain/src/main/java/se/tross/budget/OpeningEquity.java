package se.tross.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.tross.budget.EquityRefusal.EquitySourceMissing;
import se.tross.budget.EquityRefusal.EquityTooLarge;
import se.tross.budget.VersionRefusal.VersionTextTooLong;
import se.tross.shared.money.Money;

/**
 * The saved money that a budget year begins with (M2); negative for a förbund in debt.
 *
 * @param amount the equity
 * @param source where the amount comes from, such as the year's closing accounts or a forecast
 */
public record OpeningEquity(Money amount, String source) implements Serializable {
    private static final int LONGEST = 200;

    public OpeningEquity {
        source = source == null ? "" : source.strip();
    }

    /** What is refused of it; empty when it can be kept. */
    public List<BudgetRefusal> refusals() {
        List<BudgetRefusal> refusals = new ArrayList<>();
        if (source.length() > LONGEST) {
            refusals.add(new VersionTextTooLong("openingEquitySource", LONGEST));
        }
        if (source.isEmpty()) {
            refusals.add(new EquitySourceMissing());
        }
        if (Math.abs(amount.ore()) > Cell.MOST.ore()) {
            refusals.add(new EquityTooLarge(Cell.MOST));
        }
        return refusals;
    }
}
