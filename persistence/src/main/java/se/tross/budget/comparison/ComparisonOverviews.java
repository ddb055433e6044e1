package se.tross.budget.comparison;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tross.budget.ContentReader;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Puts any two versions of the förbund's budgets side by side. */
@Stateless
@UseCase
public class ComparisonOverviews {

    @Inject
    private ContentReader contents;

    /** @throws Refused if one of them does not exist */
    @Permits(Permission.BUDGET_READ)
    public ComparedBudgets compare(long versionBefore, long versionAfter) {
        return compared(
                contents.contents(all -> all.stream()
                        .filter(version -> version.id() == versionBefore || version.id() == versionAfter)
                        .toList()),
                versionBefore,
                versionAfter);
    }

    /**
     * A version beside the one that one asks for first: the version that it started from, else the version that applies of
     * the year before.
     *
     * @return empty when there is neither
     * @throws Refused if the version does not exist
     */
    @Permits(Permission.BUDGET_READ)
    public Optional<ComparedBudgets> withPredecessor(long versionId) {
        ContentReader.Contents read = contents.contents(all -> all.stream()
                .filter(version -> version.id() == versionId
                        || predecessor(all, versionId).filter(version::equals).isPresent())
                .toList());
        return predecessor(read.all().versions(), versionId).map(before -> compared(read, before.id(), versionId));
    }

    /**
     * The latest version beside the one that one asks for first, or else beside the one that comes before it in the list.
     *
     * @return empty when there are fewer than two versions
     */
    @Permits(Permission.BUDGET_READ)
    public Optional<ComparedBudgets> latest() {
        ContentReader.Contents read = contents.contents(ComparisonOverviews::latestTwo);
        List<VersionOverview> two = latestTwo(read.all().versions());
        return two.isEmpty()
                ? Optional.empty()
                : Optional.of(compared(read, two.get(0).id(), two.get(1).id()));
    }

    private static List<VersionOverview> latestTwo(List<VersionOverview> all) {
        if (all.size() < 2) {
            return List.of();
        }
        return List.of(predecessor(all, all.get(0).id()).orElse(all.get(1)), all.get(0));
    }

    private static ComparedBudgets compared(ContentReader.Contents read, long before, long after) {
        return new ComparedBudgets(
                read.version(before),
                read.version(after),
                read.contents().get(before),
                read.contents().get(after),
                read.all().versions());
    }

    private static Optional<VersionOverview> predecessor(List<VersionOverview> all, long versionId) {
        VersionOverview version = all.stream()
                .filter(one -> one.id() == versionId)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        return all.stream()
                .filter(one -> version.basedOn() != null && one.id() == version.basedOn())
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> one.applies() && one.year().plusYears(1).equals(version.year()))
                        .findFirst());
    }
}
