package se.tross.budget;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.budget.setting.BudgetSettings;
import se.tross.shared.time.FinancialYear;

/**
 * One budget version with everything that its pages show.
 *
 * @param overview the version itself
 * @param versions all versions of the same budget, the latest first
 * @param content what its figures are computed from
 * @param settings the förbund's goal areas, ladder and definitions
 * @param lineVersions to act upon each line, by its id
 * @param assumptions what it assumes of plan years, by the year
 * @param years the years that have a budget, the latest first
 */
public record BudgetDetail(
        VersionOverview overview,
        List<VersionOverview> versions,
        BudgetContent content,
        BudgetSettings settings,
        Map<Long, Long> lineVersions,
        Map<FinancialYear, AssumptionOverview> assumptions,
        List<FinancialYear> years)
        implements Serializable {

    public BudgetDetail {
        versions = List.copyOf(versions);
        lineVersions = Map.copyOf(lineVersions);
        assumptions = Map.copyOf(assumptions);
        years = List.copyOf(years);
    }

    /** Out of what has been read of one version. */
    public static BudgetDetail of(ContentReader.Contents read) {
        VersionOverview only = read.only();
        List<VersionOverview> all = read.all().versions();
        return new BudgetDetail(
                only,
                all.stream()
                        .filter(version -> version.year().equals(only.year()))
                        .toList(),
                read.contents().get(only.id()),
                read.settings(),
                read.lineVersions(),
                read.all().assumptionsOf(only.id()),
                all.stream().map(VersionOverview::year).distinct().toList());
    }

    /** The figures, computed from the content. */
    public BudgetFigures figures() {
        return BudgetFigures.of(content);
    }

    /** The version that applies, if any has been decided. */
    public Optional<VersionOverview> decided() {
        return versions.stream().filter(VersionOverview::applies).findFirst();
    }

    /** The version that the office works on or has proposed. */
    public Optional<VersionOverview> open() {
        return versions.stream().filter(one -> one.status().isOpen()).findFirst();
    }

    /** The version that this one started from. */
    public Optional<VersionOverview> basis() {
        return versions.stream()
                .filter(one -> overview.basedOn() != null && one.id() == overview.basedOn())
                .findFirst();
    }

    /** To act upon a line. @throws IllegalArgumentException if the version has no such line */
    public long lineVersion(long lineId) {
        return Optional.ofNullable(lineVersions.get(lineId))
                .orElseThrow(() -> new IllegalArgumentException("No line " + lineId));
    }
}
