package se.tross.insats.payment;

import java.io.Serializable;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.time.FinancialYear;

/**
 * How the money of an insats stands in a year.
 *
 * @param year the year
 * @param decided what the board's §§ have granted
 * @param carried what came from the year before (+) or went on to the next (−)
 * @param agreed what a signed agreement covers
 * @param asked what has been asked for, requisitions that were sent back left out
 * @param paid what has been paid
 * @param repaid what of it came back
 */
public record YearMoney(
        FinancialYear year, Amount decided, Money carried, Money agreed, Money asked, Money paid, Money repaid)
        implements Serializable {

    /** What may be asked for in all. */
    public Money available() {
        return decided.money().plus(carried);
    }

    /** What may still be asked for. */
    public Money left() {
        return available().minus(asked);
    }

    /** What was paid and has not come back. */
    public Money kept() {
        return paid.minus(repaid);
    }
}
