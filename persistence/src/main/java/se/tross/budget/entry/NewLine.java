package se.tross.budget.entry;

import java.io.Serializable;
import java.util.Map;
import se.tross.budget.LineTerms;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * A line to be added, with its amounts.
 *
 * @param terms what it says
 * @param amounts by year; a year left out is zero
 */
public record NewLine(LineTerms terms, Map<FinancialYear, Money> amounts) implements Serializable {

    public NewLine {
        amounts = Map.copyOf(amounts);
    }
}
