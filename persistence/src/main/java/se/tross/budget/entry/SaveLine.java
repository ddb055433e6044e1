package se.tross.budget.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.tross.budget.BudgetLine;
import se.tross.budget.BudgetVersion;
import se.tross.budget.LineTerms;
import se.tross.budget.VersionRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Adds lines to a draft, and changes, moves and removes them. A removed line lies thirty days in the bin. */
@Stateless
@UseCase
public class SaveLine {

    private static final String SHIFT = """
            update budget_line set position = case when id = ?2 then ?4 else position + (case when ?3 > ?4 then 1 else -1 end) end
            where version_id = ?1 and position between least(?3, ?4) and greatest(?3, ?4)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private VersionRecords versions;

    @Inject
    private LineRecords lines;

    /**
     * A line after the others, without amounts.
     *
     * @return its id
     * @throws Refused if the version is no draft, or the line cannot be kept
     */
    @Permits(Permission.BUDGET_EDIT)
    public long add(long versionId, LineTerms terms) {
        return addAll(versionId, List.of(new NewLine(terms, Map.of()))).get(0);
    }

    /**
     * Many lines with their amounts, after the others: all or nothing.
     *
     * @return their ids, in the order of the lines
     * @throws Refused if the version is no draft, or one of the lines or amounts cannot be kept
     */
    @Permits(Permission.BUDGET_EDIT)
    public List<Long> addAll(long versionId, List<NewLine> added) {
        BudgetVersion version = versions.heldDraft(versionId);
        return lines.add(version, versions.budget(version), added).stream()
                .map(BudgetLine::id)
                .toList();
    }

    /** @throws Refused if the line is gone or cannot be kept, its version is no draft, or somebody else saved the line */
    @Permits(Permission.BUDGET_EDIT)
    public void change(long lineId, long lineVersion, LineTerms terms) {
        BudgetVersion version = versions.heldDraftOf(lineId);
        BudgetLine line = records.get(BudgetLine.class, lineId, BudgetLine::version, lineVersion);
        lines.refuse(version, terms, lineId);
        line.change(terms);
    }

    /**
     * Puts a line in another's place; those between make room.
     *
     * @param position the place that it is to have
     * @throws Refused if the line is gone, or its version is no draft
     */
    @Permits(Permission.BUDGET_EDIT)
    public void move(long lineId, int position) {
        BudgetVersion version = versions.heldDraftOf(lineId);
        entities.createNativeQuery(SHIFT)
                .setParameter(1, version.id())
                .setParameter(2, lineId)
                .setParameter(3, records.get(BudgetLine.class, lineId).position())
                .setParameter(4, position)
                .executeUpdate();
    }

    /** @throws Refused if the line is gone, its version is no draft, or somebody else saved the line */
    @Permits(Permission.BUDGET_EDIT)
    public void remove(long lineId, long lineVersion) {
        versions.heldDraftOf(lineId);
        BudgetLine line = records.get(BudgetLine.class, lineId, BudgetLine::version, lineVersion);
        entities.createQuery("delete from BudgetAmount a where a.lineId = :line")
                .setParameter("line", lineId)
                .executeUpdate();
        entities.remove(line);
    }
}
