package se.tross.budget;

import java.io.Serializable;
import java.util.Optional;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Percentage;
import se.tross.shared.time.FinancialYear;

/**
 * What a year of a budget comes to, with saved money apart (M2, M3, M10); each figure tells its way.
 *
 * @param year the year
 * @param contributions the members' contributions
 * @param otherIncome income beside them
 * @param income both together
 * @param insatser what insatser cost
 * @param operations what board, administration and audit cost
 * @param cost both together
 * @param resultWithoutSavedMoney income minus cost
 * @param openingEquity the equity when the year begins
 * @param useOfSavedMoney what saved money pays: the lack in the result, or nothing
 * @param closingEquity the equity when the year ends
 * @param openingPercent opening equity in per cent of the year's contributions, one decimal; null without contributions
 * @param closingPercent closing equity likewise; null without contributions
 * @param disposable what is free for new insatser, in the förbund's own definition
 * @param recommendedEquity the most equity that the steps call reasonable; null when no step applies
 */
public record YearFigures(
        FinancialYear year,
        Amount contributions,
        Amount otherIncome,
        Amount income,
        Amount insatser,
        Amount operations,
        Amount cost,
        Amount resultWithoutSavedMoney,
        Amount openingEquity,
        Amount useOfSavedMoney,
        Amount closingEquity,
        Percentage openingPercent,
        Percentage closingPercent,
        Amount disposable,
        Amount recommendedEquity)
        implements Serializable {

    /** The most equity that the steps call reasonable; empty when no step applies. */
    public Optional<Amount> recommended() {
        return Optional.ofNullable(recommendedEquity);
    }

    /** Whether the equity at the year's end is more than the steps call reasonable. */
    public boolean isAboveRecommended() {
        return recommendedEquity != null && closingEquity.money().compareTo(recommendedEquity.money()) > 0;
    }
}
