package se.tross.insats.grant;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import se.tross.shared.origin.Amount;
import se.tross.shared.time.FinancialYear;

/**
 * What the decided budget has in a year for insatser.
 *
 * @param year the year
 * @param budget whose budget says so: the year itself, or an earlier one that has it as a plan year
 * @param lines the lines of insatser by their key, in the budget's order, with what they have after what was moved
 * @param disposable what is free for new insatser, in the förbund's own definition (M3)
 */
public record YearBudget(FinancialYear year, FinancialYear budget, Map<Long, Line> lines, Amount disposable)
        implements Serializable {

    /** A line of insatser. @param name its name @param now what it has */
    public record Line(String name, Amount now) implements Serializable {}

    public YearBudget {
        lines = new LinkedHashMap<>(lines);
    }

    /** Whether the year is only planned, and will have a budget of its own. */
    public boolean isPlan() {
        return !year.equals(budget);
    }
}
