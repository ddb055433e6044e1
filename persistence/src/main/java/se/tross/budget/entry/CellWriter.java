package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.budget.Budget;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetVersion;
import se.tross.budget.Cell;
import se.tross.budget.CellRefusal.CellChangedBySomeone;
import se.tross.budget.LineRefusal.LineIsGone;
import se.tross.budget.VersionRefusal.YearNotInBudget;
import se.tross.shared.access.LastChange;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Keeps many amounts of one draft at once: all or nothing, in four statements however many they are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CellWriter {

    private static final String LINES = "select l.id, l.name from BudgetLine l where l.versionId = :version";

    private static final String KEPT =
            "select a.lineId, a.year, a.amount, a.id from BudgetAmount a where a.versionId = :version";

    private static final String WRITE = """
            insert into budget_amount (id, forbund_id, version, version_id, line_id, year, amount_ore)
            select nextval('budget_amount_seq'), ?1, 1, ?2, t.line_id, t.year, t.ore
            from unnest(string_to_array(?3, ',')::bigint[], string_to_array(?4, ',')::int[],
                        string_to_array(?5, ',')::bigint[]) t(line_id, year, ore)
            on conflict (line_id, year)
            do update set amount_ore = excluded.amount_ore, version = budget_amount.version + 1
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private LastChange lastChange;

    /** A cell's place. */
    private record Place(long lineId, FinancialYear year) {}

    /** What is kept in a cell. */
    private record Kept(long amountId, Money amount) {}

    /**
     * @param version held by the caller, and a draft
     * @param written where a cell stands twice, the last counts
     * @return what brings back what stood there before
     * @throws Refused if an amount cannot be kept, a line is gone, or somebody else has been in one of the cells
     */
    public List<Cell> write(BudgetVersion version, Budget budget, Collection<Cell> written) {
        Collection<Cell> cells = onceEach(written);
        Map<Long, String> lines = names(version);
        Map<Place, Kept> kept = kept(version);
        refuseWhatCannotBeKept(written, lines, budget);
        Refused.ifAny(cells.stream()
                .filter(cell -> cell.clashesWith(amount(kept, cell)))
                .map(cell -> clash(cell, lines.get(cell.lineId()), kept.get(place(cell))))
                .toList());
        List<Cell> changed = cells.stream()
                .filter(cell -> !cell.wanted().equals(amount(kept, cell)))
                .toList();
        if (!changed.isEmpty()) {
            write(version, changed);
        }
        return changed.stream()
                .map(cell -> new Cell(cell.lineId(), cell.year(), cell.wanted(), amount(kept, cell)))
                .toList();
    }

    private static Collection<Cell> onceEach(Collection<Cell> written) {
        Map<Place, Cell> last = new LinkedHashMap<>();
        written.forEach(cell -> last.put(place(cell), cell));
        return last.values();
    }

    private Map<Long, String> names(BudgetVersion version) {
        return entities.createQuery(LINES, Object[].class)
                .setParameter("version", version.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Map<Place, Kept> kept(BudgetVersion version) {
        Map<Place, Kept> kept = new HashMap<>();
        entities.createQuery(KEPT, Object[].class)
                .setParameter("version", version.id())
                .getResultStream()
                .forEach(row -> kept.put(
                        new Place((Long) row[0], (FinancialYear) row[1]), new Kept((Long) row[3], (Money) row[2])));
        return kept;
    }

    private static void refuseWhatCannotBeKept(Collection<Cell> cells, Map<Long, String> lines, Budget budget) {
        List<BudgetRefusal> refusals = new ArrayList<>();
        for (Cell cell : cells) {
            if (!lines.containsKey(cell.lineId())) {
                refusals.add(new LineIsGone());
            }
            if (!budget.years().contains(cell.year())) {
                refusals.add(new YearNotInBudget(cell.year()));
            }
            refusals.addAll(cell.refusals());
        }
        refusals.sort(BudgetRefusal.PRECEDENCE);
        Refused.ifAny(refusals.stream().distinct().toList());
    }

    private static Place place(Cell cell) {
        return new Place(cell.lineId(), cell.year());
    }

    private static Money amount(Map<Place, Kept> kept, Cell cell) {
        Kept there = kept.get(place(cell));
        return there == null ? Money.ZERO : there.amount();
    }

    private CellChangedBySomeone clash(Cell cell, String line, Kept theirs) {
        LastChange.Change change = (theirs == null
                        ? lastChange.ofRow("budget_line", cell.lineId())
                        : lastChange.ofRow("budget_amount", theirs.amountId()))
                .orElseThrow();
        Money amount = theirs == null ? Money.ZERO : theirs.amount();
        return new CellChangedBySomeone(cell.lineId(), line, cell.year(), change.who(), change.when(), amount);
    }

    private void write(BudgetVersion version, List<Cell> cells) {
        entities.createNativeQuery(WRITE)
                .setParameter(1, version.forbundId())
                .setParameter(2, version.id())
                .setParameter(3, joined(cells, Cell::lineId))
                .setParameter(4, joined(cells, Cell::year))
                .setParameter(5, joined(cells, cell -> cell.wanted().ore()))
                .executeUpdate();
    }

    private static String joined(List<Cell> cells, Function<Cell, Object> part) {
        return cells.stream().map(part).map(String::valueOf).collect(Collectors.joining(","));
    }
}
