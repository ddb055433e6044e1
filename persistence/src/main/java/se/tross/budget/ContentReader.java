package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.budget.setting.BudgetSettings;
import se.tross.budget.setting.SettingsReader;
import se.tross.contribution.PlanGround;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Reads everything that versions' figures are computed from, in seven statements however many lines they have. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContentReader {

    @Inject
    private VersionReader versions;

    @Inject
    private RowReader rows;

    @Inject
    private SettingsReader settings;

    @Inject
    private ContributionsReader contributions;

    /**
     * What has been read.
     *
     * @param all the versions of all budgets, with what they assume
     * @param contents by the version's id
     * @param settings the förbund's goal areas, ladder and definitions
     * @param lineVersions to act upon each line, by its id
     * @param ground the keys, members and plans that the contributions come from; null where only lines are read
     */
    public record Contents(
            VersionReader.Versions all,
            Map<Long, BudgetContent> contents,
            BudgetSettings settings,
            Map<Long, Long> lineVersions,
            PlanGround ground) {

        /** @throws Refused if there is no such version */
        public VersionOverview version(long versionId) {
            return byId(all.versions(), versionId);
        }

        /** The one version that was wanted. */
        public VersionOverview only() {
            return version(contents.keySet().iterator().next());
        }
    }

    /** Which versions are wanted, of all that there are. */
    @FunctionalInterface
    public interface Choice {

        Collection<VersionOverview> of(List<VersionOverview> all);
    }

    public Contents contents(Choice choice) {
        VersionReader.Versions all = versions.all();
        Collection<VersionOverview> chosen = choice.of(all.versions());
        return contents(all, chosen, contributions.of(chosen, all));
    }

    /** The lines with their amounts, and no contributions: for what concerns lines alone. */
    public Contents lines(Choice choice) {
        VersionReader.Versions all = versions.all();
        Collection<VersionOverview> chosen = choice.of(all.versions());
        return contents(all, chosen, ContributionsReader.none(chosen));
    }

    private Contents contents(
            VersionReader.Versions all,
            Collection<VersionOverview> chosen,
            ContributionsReader.Contributions expected) {
        RowReader.Rows lines =
                rows.rows(chosen.stream().map(VersionOverview::id).toList());
        BudgetSettings set = settings.settings();
        Map<Long, BudgetContent> contents = new HashMap<>();
        for (VersionOverview version : chosen) {
            contents.put(
                    version.id(),
                    content(
                            version,
                            lines.of(version.id()),
                            set,
                            expected.byVersion().get(version.id())));
        }
        return new Contents(all, contents, set, lines.versions(), expected.ground());
    }

    /** Everything about one version. @throws Refused if there is no such version */
    public Contents content(long versionId) {
        return contents(all -> List.of(byId(all, versionId)));
    }

    /**
     * Everything about one version of a year.
     *
     * @param number the version; empty for the one that is worked on, else the one that applies
     * @throws Refused if there is no such version
     */
    public Contents content(FinancialYear year, Optional<Integer> number) {
        return contents(all -> List.of(chosen(all, year, number)));
    }

    static VersionOverview chosen(List<VersionOverview> all, FinancialYear year, Optional<Integer> number) {
        List<VersionOverview> ofYear =
                all.stream().filter(version -> version.year().equals(year)).toList();
        Stream<VersionOverview> wanted = number.isPresent()
                ? ofYear.stream().filter(version -> version.number() == number.get())
                : Stream.concat(
                        ofYear.stream().filter(version -> version.status().isOpen()),
                        ofYear.stream().filter(VersionOverview::applies));
        return wanted.findFirst().orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** @throws Refused if there is no such version */
    static VersionOverview byId(List<VersionOverview> all, long versionId) {
        return all.stream()
                .filter(version -> version.id() == versionId)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    private static BudgetContent content(
            VersionOverview version,
            List<BudgetRow> rows,
            BudgetSettings settings,
            List<ExpectedContributions> contributions) {
        FinancialYear year = version.year();
        return new BudgetContent(
                version.id(),
                year,
                version.years(),
                version.opening().amount(),
                version.opening().source(),
                contributions,
                rows,
                settings.areaNames(),
                settings.disposable(year),
                settings.ladder(),
                version.decided());
    }
}
