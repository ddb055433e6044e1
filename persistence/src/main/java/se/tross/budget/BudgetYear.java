package se.tross.budget;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.tross.shared.time.FinancialYear;

/**
 * A year's budget in the list of all years.
 *
 * @param year the budget year
 * @param versions its versions, the latest first
 * @param decidedContent what the figures of the version that applies are computed from; null when none is decided
 * @param openContent the same for the draft or proposal; null when there is none
 */
public record BudgetYear(
        FinancialYear year, List<VersionOverview> versions, BudgetContent decidedContent, BudgetContent openContent)
        implements Serializable {

    public BudgetYear {
        versions = List.copyOf(versions);
    }

    /** The version that applies. */
    public Optional<VersionOverview> decided() {
        return versions.stream().filter(VersionOverview::applies).findFirst();
    }

    /** The version that the office works on or has proposed. */
    public Optional<VersionOverview> open() {
        return versions.stream().filter(one -> one.status().isOpen()).findFirst();
    }

    /** What was decided for the year. */
    public Optional<YearFigures> decidedFigures() {
        return Optional.ofNullable(decidedContent)
                .map(content -> BudgetFigures.of(content).budgetYear());
    }

    /** What is drafted or proposed for the year. */
    public Optional<YearFigures> openFigures() {
        return Optional.ofNullable(openContent)
                .map(content -> BudgetFigures.of(content).budgetYear());
    }
}
