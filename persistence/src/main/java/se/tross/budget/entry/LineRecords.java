package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetVersion;
import se.tross.budget.LineKind;
import se.tross.budget.LineRefusal.GoalAreaUnknown;
import se.tross.budget.LineRefusal.LineTwice;
import se.tross.budget.LineRefusal.TooManyLines;
import se.tross.budget.LineTerms;
import se.tross.shared.refusal.Refused;

/** What a line must fulfil beside the other lines of its draft. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LineRecords {

    private static final int MOST_LINES = 2000;

    private static final String OTHERS =
            "select l.kind, l.name from BudgetLine l where l.versionId = :version and l.id <> :except";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** @throws Refused if a line cannot be kept, stands twice, names no goal area of the förbund, or there are too many */
    public void refuse(BudgetVersion version, List<LineTerms> lines) {
        refuse(version, lines, 0);
    }

    /** The same for a line that is there already. */
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

    /** The place after the last line. */
    public int nextPosition(BudgetVersion version) {
        Integer last = entities.createQuery(
                        "select max(l.position) from BudgetLine l where l.versionId = :version", Integer.class)
                .setParameter("version", version.id())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
