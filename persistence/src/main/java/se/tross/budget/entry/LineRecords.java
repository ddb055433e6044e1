package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.tross.budget.Budget;
import se.tross.budget.BudgetLine;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetVersion;
import se.tross.budget.Cell;
import se.tross.budget.LineKind;
import se.tross.budget.LineRefusal.GoalAreaUnknown;
import se.tross.budget.LineRefusal.LineTwice;
import se.tross.budget.LineRefusal.TooManyLines;
import se.tross.budget.LineTerms;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;

/** Adds lines to a draft, and tells what a line must fulfil beside the others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LineRecords {

    private static final int MOST_LINES = 2000;

    private static final String OTHERS =
            "select l.kind, l.name from BudgetLine l where l.versionId = :version and l.id <> :except";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CellWriter cells;

    /** @throws Refused if a line cannot be kept, stands twice, names no goal area of the förbund, or there are too many */
    private void refuse(BudgetVersion version, List<LineTerms> lines) {
        refuse(version, lines, 0);
    }

    /** @throws Refused if a line that is there, or was, cannot be kept so beside the others */
    public void refuse(BudgetVersion version, LineTerms terms, long lineId) {
        refuse(version, List.of(terms), lineId);
    }

    private void refuse(BudgetVersion version, List<LineTerms> lines, long except) {
        Set<String> taken = new HashSet<>();
        entities.createQuery(OTHERS, Object[].class)
                .setParameter("version", version.id())
                .setParameter("except", except)
                .getResultStream()
                .forEach(row -> taken.add(place((LineKind) row[0], (String) row[1])));
        Set<Long> areas = new HashSet<>(
                entities.createQuery("select g.id from GoalArea g", Long.class).getResultList());
        List<BudgetRefusal> refusals = new ArrayList<>();
        if (taken.size() + lines.size() > MOST_LINES) {
            refusals.add(new TooManyLines(MOST_LINES));
        }
        for (LineTerms terms : lines) {
            refusals.addAll(terms.refusals());
            if (!taken.add(place(terms.kind(), terms.name()))) {
                refusals.add(new LineTwice(terms.name()));
            }
            if (terms.goalAreaId() != null && !areas.contains(terms.goalAreaId())) {
                refusals.add(new GoalAreaUnknown());
            }
        }
        refusals.sort(BudgetRefusal.PRECEDENCE);
        Refused.ifAny(refusals.stream().distinct().toList());
    }

    private static String place(LineKind kind, String name) {
        return kind + " " + name.toLowerCase(Locale.ROOT);
    }

    /**
     * Lines with their amounts, after the others.
     *
     * @param version held by the caller, and a draft
     * @return the lines, in the order given
     * @throws Refused if a line or an amount cannot be kept
     */
    public List<BudgetLine> add(BudgetVersion version, Budget budget, List<NewLine> added) {
        refuse(version, added.stream().map(NewLine::terms).toList());
        int position = nextPosition(version);
        List<BudgetLine> lines = new ArrayList<>();
        List<Cell> amounts = new ArrayList<>();
        for (NewLine one : added) {
            BudgetLine line = new BudgetLine(version, position + lines.size(), one.terms());
            entities.persist(line);
            line.begin();
            lines.add(line);
            one.amounts().forEach((year, amount) -> amounts.add(new Cell(line.id(), year, Money.ZERO, amount)));
        }
        entities.flush();
        if (!amounts.isEmpty()) {
            cells.write(version, budget, amounts);
        }
        return lines;
    }

    /** The place after the last line. */
    private int nextPosition(BudgetVersion version) {
        Integer last = entities.createQuery(
                        "select max(l.position) from BudgetLine l where l.versionId = :version", Integer.class)
                .setParameter("version", version.id())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
