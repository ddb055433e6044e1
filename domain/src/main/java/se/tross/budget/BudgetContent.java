package se.tross.budget;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/**
 * Everything that a budget version's figures are computed from, as one value.
 *
 * @param versionId the version
 * @param year the budget year
 * @param years the budget year and the plan years, in order of time
 * @param openingEquity the equity when the budget year begins
 * @param openingEquitySource where that comes from, in words
 * @param contributions one for each year
 * @param rows the lines, in their order
 * @param areas the förbund's goal areas, in their order
 * @param disposable the förbund's definition of what is free for new insatser
 * @param steps the ladder of reasonable equity, of all times; empty when the förbund has none
 * @param decision the board's decision; null before there is one
 */
public record BudgetContent(
        long versionId,
        FinancialYear year,
        List<FinancialYear> years,
        Money openingEquity,
        String openingEquitySource,
        List<ExpectedContributions> contributions,
        List<BudgetRow> rows,
        List<GoalAreaName> areas,
        Set<DisposableTerm> disposable,
        List<EquityStepTerms> steps,
        BudgetDecision decision)
        implements Serializable {

    /** @throws IllegalArgumentException if the years do not begin with the budget year, or one lacks contributions */
    public BudgetContent {
        years = List.copyOf(years);
        contributions = List.copyOf(contributions);
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
        disposable = disposable.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(disposable));
        steps = List.copyOf(steps);
        openingEquitySource = openingEquitySource == null ? "" : openingEquitySource.strip();
        if (years.isEmpty() || !years.get(0).equals(year)) {
            throw new IllegalArgumentException("The years of a budget begin with its own");
        }
        if (!contributions.stream().map(ExpectedContributions::year).toList().equals(years)) {
            throw new IllegalArgumentException("Each year of a budget counts with contributions");
        }
    }

    /** @throws IllegalArgumentException for a year that the budget does not cover */
    public ExpectedContributions contributionsIn(FinancialYear asked) {
        int at = years.indexOf(asked);
        if (at < 0) {
            throw new IllegalArgumentException("The budget of " + year + " does not cover " + asked);
        }
        return contributions.get(at);
    }

    public List<BudgetRow> rows(LineKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    public Optional<BudgetRow> row(long lineId) {
        return rows.stream().filter(row -> row.lineId() == lineId).findFirst();
    }

    public Optional<GoalAreaName> area(Long goalAreaId) {
        return areas.stream()
                .filter(area -> goalAreaId != null && area.id() == goalAreaId)
                .findFirst();
    }

    /** The same content with other lines, for what is tried before it is saved. */
    public BudgetContent with(List<BudgetRow> otherRows) {
        return new BudgetContent(
                versionId,
                year,
                years,
                openingEquity,
                openingEquitySource,
                contributions,
                otherRows,
                areas,
                disposable,
                steps,
                decision);
    }
}
