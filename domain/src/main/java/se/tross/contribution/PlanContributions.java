package se.tross.contribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a plan's rows to what was computed; keeps the row of a payer that stays, so that its history stays one. */
final class PlanContributions {

    private PlanContributions() {}

    static void replace(ContributionPlan plan, List<Contribution> rows, ContributionComputation computed) {
        Map<Long, Contribution> kept = new HashMap<>();
        rows.forEach(row -> kept.put(row.memberId(), row));
        Set<Long> payers = computed.contributions().stream()
                .map(one -> one.member().id())
                .collect(Collectors.toCollection(HashSet::new));
        rows.removeIf(row -> !payers.contains(row.memberId()));
        int position = 0;
        for (ComputedContribution one : computed.contributions()) {
            position++;
            Contribution row = kept.get(one.member().id());
            if (row == null) {
                rows.add(new Contribution(plan, one, position));
            } else {
                row.recompute(one, position);
            }
        }
        rows.sort(Comparator.comparingInt(Contribution::position));
    }
}
