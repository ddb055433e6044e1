package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRow;
import se.tross.budget.ContentReader;
import se.tross.budget.LineKind;
import se.tross.budget.VersionOverview;
import se.tross.budget.reallocation.Reallocation;
import se.tross.budget.reallocation.Reallocations;
import se.tross.shared.time.FinancialYear;

/** Reads what the decided budgets have for insatser, year by year, after what has been moved. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class YearBudgetReader {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ContentReader contents;

    /** @return by year; a year that no decided budget says anything of is not there */
    public SortedMap<FinancialYear, YearBudget> of(Collection<FinancialYear> years) {
        ContentReader.Contents read = contents.contents(all -> years.stream()
                .flatMap(year -> saying(all, year).stream())
                .distinct()
                .toList());
        Map<Long, Reallocations> moved = new LinkedHashMap<>();
        List<Reallocation> moves = moves(read.contents().keySet());
        read.contents().forEach((id, content) -> moved.put(id, moved(content, moves)));
        SortedMap<FinancialYear, YearBudget> budgets = new TreeMap<>();
        for (FinancialYear year : years) {
            saying(read.all().versions(), year)
                    .ifPresent(version -> budgets.put(
                            year, budget(year, read.contents().get(version.id()), moved.get(version.id()))));
        }
        return budgets;
    }

    /** The year's own decided budget, or else the latest one before it that plans the year. */
    private static Optional<VersionOverview> saying(List<VersionOverview> all, FinancialYear year) {
        return all.stream()
                .filter(version -> version.applies() && version.years().contains(year))
                .max(Comparator.comparing(VersionOverview::year));
    }

    private List<Reallocation> moves(Collection<Long> versions) {
        return versions.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Reallocation r where r.versionId in :versions order by r.id",
                                Reallocation.class)
                        .setParameter("versions", versions)
                        .getResultList();
    }

    private static Reallocations moved(BudgetContent content, List<Reallocation> moves) {
        return new Reallocations(
                BudgetFigures.of(content),
                moves.stream()
                        .filter(move -> move.versionId() == content.versionId())
                        .map(Reallocation::kept)
                        .toList());
    }

    private static YearBudget budget(FinancialYear year, BudgetContent content, Reallocations moved) {
        Map<Long, YearBudget.Line> lines = new LinkedHashMap<>();
        for (BudgetRow row : content.rows(LineKind.INSATS)) {
            lines.put(
                    row.lineKey(),
                    new YearBudget.Line(row.name(), moved.of(row, year).now()));
        }
        return new YearBudget(
                year, content.year(), lines, BudgetFigures.of(content).of(year).disposable());
    }
}
