package se.tross.budget.reallocation;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * Money to be moved from one line of a decided budget to another.
 *
 * @param fromLineId the line that gives
 * @param toLineId the line that gets
 * @param year the year of the budget
 * @param amount how much
 * @param reason why, in words
 */
public record Move(long fromLineId, long toLineId, FinancialYear year, Money amount, String reason)
        implements Serializable {

    public Move {
        reason = reason == null ? "" : reason.strip();
    }
}
