package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.tross.contribution.KeyRefusal.KeyOverlaps;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Gives a key its last day, so that another can begin (L5, L7). */
@Stateless
@UseCase
public class EndAllocationKey {

    @Inject
    private Records records;

    @Inject
    private ContributionRecords contributions;

    /** @throws Refused if it would end before it begins, before a decided year that rests on it, or into another key */
    @Permits(Permission.CONTRIBUTION_EDIT)
    public void end(long id, long version, LocalDate lastDay) {
        AllocationKey key = records.get(AllocationKey.class, id, AllocationKey::version, version);
        List<FinancialYear> lost = contributions.decidedYears(id).stream()
                .filter(year -> year.firstDay().isAfter(lastDay))
                .toList();
        // Asked before the key changes: a query would send the change to the database, which refuses with fewer words.
        List<Period> others = contributions.keys().stream()
                .filter(other -> !other.id().equals(id))
                .map(AllocationKey::validity)
                .toList();
        key.end(lastDay);
        AllocationKey.refuseWhenDecided(lost);
        Refused.ifAny(others.stream()
                .filter(key.validity()::overlaps)
                .map(KeyOverlaps::new)
                .toList());
    }
}
