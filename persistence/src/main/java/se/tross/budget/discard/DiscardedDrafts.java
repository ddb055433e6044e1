package se.tross.budget.discard;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.budget.Budget;
import se.tross.budget.BudgetVersion;
import se.tross.budget.VersionOverview;
import se.tross.budget.VersionReader;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRow;

/** Reads what was saved in a draft last, and the drafts in the bin. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DiscardedDrafts {

    private static final String BUDGET = "budget_id";
    private static final String NUMBER = "number";
    private static final String YEAR = "year";

    private static final String LAST = """
            select seq, actor, cast(extract(epoch from at) * 1000 as bigint) from shared_trail
            where forbund_id = ?1 and root_table = 'budget_version' and root_id = ?2
            order by seq desc limit 1
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private VersionReader versions;

    @Inject
    private Bin bin;

    /** @param versionId a version that is there, so that somebody has saved it */
    public DraftSave lastSave(long versionId) {
        Object[] row = (Object[]) entities.createNativeQuery(LAST)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, versionId)
                .getSingleResult();
        return new DraftSave(
                ((Number) row[0]).longValue(), (String) row[1], Instant.ofEpochMilli(((Number) row[2]).longValue()));
    }

    /** Those that can be taken back: their year has no other draft, nor a version of their number. */
    public List<DiscardedDraft> all() {
        List<RemovedRow> removed = bin.all(BudgetVersion.class, BUDGET, NUMBER);
        if (removed.isEmpty()) {
            return List.of();
        }
        List<VersionOverview> there = versions.all().versions();
        Map<Long, RemovedRow> budgets =
                bin.all(Budget.class, YEAR).stream().collect(Collectors.toMap(RemovedRow::id, Function.identity()));
        return removed.stream()
                .flatMap(row -> draft(row, there, Optional.ofNullable(budgets.get(row.number(BUDGET)))).stream())
                .toList();
    }

    private static Optional<DiscardedDraft> draft(
            RemovedRow row, List<VersionOverview> there, Optional<RemovedRow> budget) {
        int number = Math.toIntExact(row.number(NUMBER));
        Optional<FinancialYear> year = budget.map(removed -> new FinancialYear(Math.toIntExact(removed.number(YEAR))))
                .or(() -> there.stream()
                        .filter(version -> version.budgetId() == row.number(BUDGET))
                        .map(VersionOverview::year)
                        .findFirst());
        return year.filter(of -> there.stream()
                        .filter(version -> version.year().equals(of))
                        .noneMatch(version -> version.budgetId() != row.number(BUDGET)
                                || version.status().isOpen()
                                || version.number() >= number))
                .map(of -> new DiscardedDraft(row, of, number));
    }

    /** One of them. */
    public Optional<DiscardedDraft> one(long versionId) {
        return all().stream().filter(draft -> draft.row().id() == versionId).findFirst();
    }

    /** The budget of a draft, if it went with it. */
    public Optional<RemovedRow> budgetOf(DiscardedDraft draft) {
        return bin.one(Budget.class, draft.row().number(BUDGET), YEAR);
    }
}
