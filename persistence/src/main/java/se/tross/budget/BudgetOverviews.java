package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.budget.setting.BudgetSettings;
import se.tross.budget.setting.SettingsReader;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Shows the budgets of all years, and one version with everything that its figures are computed from. */
@Stateless
@UseCase
public class BudgetOverviews {

    @Inject
    private VersionReader versions;

    @Inject
    private ContentReader contents;

    @Inject
    private SettingsReader settings;

    /** All years, the latest first: what was decided, what is drafted or proposed. */
    @Permits(Permission.BUDGET_READ)
    public List<BudgetYear> years() {
        ContentReader.Contents read = contents.contents(all -> all.stream()
                .filter(version -> version.status() != VersionStatus.REVISED)
                .toList());
        List<VersionOverview> all = read.all().versions();
        return all.stream()
                .map(VersionOverview::year)
                .distinct()
                .map(year -> year(year, of(all, year), read.contents()))
                .toList();
    }

    /**
     * One version.
     *
     * @param number the version; empty for the one that is worked on, else the one that applies
     * @throws Refused if there is no such version
     */
    @Permits(Permission.BUDGET_READ)
    public BudgetDetail version(FinancialYear year, Optional<Integer> number) {
        return detail(all -> ContentReader.chosen(all, year, number));
    }

    /** One version by its id. @throws Refused if there is no such version */
    @Permits(Permission.BUDGET_READ)
    public BudgetDetail version(long versionId) {
        return detail(all -> ContentReader.byId(all, versionId));
    }

    /** The versions of all budgets, the latest year and number first, for choosing what to compare. */
    @Permits(Permission.BUDGET_READ)
    public List<VersionOverview> versions() {
        return versions.all().versions();
    }

    /** Goal areas, ladder and definitions. */
    @Permits(Permission.BUDGET_READ)
    public BudgetSettings settings() {
        return settings.settings();
    }

    /** What waits to be done before a coming year. */
    @Permits(Permission.BUDGET_READ)
    public BudgetTodo todo(FinancialYear year) {
        List<VersionOverview> all = versions.all().versions();
        return new BudgetTodo(
                year,
                all.stream().anyMatch(version -> version.year().equals(year)),
                all.stream().filter(VersionOverview::isDraft).toList(),
                all.stream().filter(VersionOverview::isProposed).toList());
    }

    private BudgetDetail detail(Choice choice) {
        ContentReader.Contents read = contents.contents(all -> List.of(choice.of(all)));
        return BudgetDetail.of(read);
    }

    @FunctionalInterface
    private interface Choice {

        VersionOverview of(List<VersionOverview> all);
    }

    private static List<VersionOverview> of(List<VersionOverview> all, FinancialYear year) {
        return all.stream().filter(version -> version.year().equals(year)).toList();
    }

    private static BudgetYear year(
            FinancialYear year, List<VersionOverview> versions, Map<Long, BudgetContent> contents) {
        BudgetYear bare = new BudgetYear(year, versions, null, null);
        return new BudgetYear(
                year,
                versions,
                bare.decided().map(version -> contents.get(version.id())).orElse(null),
                bare.open().map(version -> contents.get(version.id())).orElse(null));
    }
}
