package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.insats.Insats;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.SwedishTime;

/** Reads reports for those who show them, in few statements however many they are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportReader {

    /** Rows for goals that are empty, so that there is room for more. */
    private static final int FREE_GOALS = 2;

    private static final String ROWS = """
            select r, i, t.organisation from TertialReport r left join Insats i on i.id = r.insatsId
            left join TakingPart t on t.insatsId = i.id and t.owner = true
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ReportRecords reports;

    @Inject
    private KnownBefore known;

    @Inject
    private Clock clock;

    /** A report with its insats' name. @param report the report @param row the same as lists show it */
    public record Read(TertialReport report, ReportRow row) {}

    /** One statement. @param where a condition on r and i, with the order @param parameters its values */
    public List<Read> rows(String where, Map<String, Object> parameters) {
        LocalDate today = today();
        var query = entities.createQuery(ROWS + where, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Read(
                        (TertialReport) row[0],
                        ReportRow.of((TertialReport) row[0], (Insats) row[1], (String) row[2], today)))
                .toList();
    }

    /** The row of one. */
    public Read row(long id) {
        TertialReport report = reports.report(id);
        return rows("where r.id = :id", Map.of("id", id)).stream()
                .filter(read -> read.report() == report)
                .findFirst()
                .orElseThrow();
    }

    /** What each says, by its id. Two statements, and one for the money that is known. */
    public Map<Long, ReportContent> contents(List<TertialReport> of, FinancialYear year) {
        List<Long> ids = of.stream().map(TertialReport::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<ReportCount>> counts = byReport(ReportCount.class, ids, ReportCount::reportId);
        Map<Long, List<ReportGoal>> goals = byReport(ReportGoal.class, ids, ReportGoal::reportId);
        Map<Long, EconomyInBrief> now =
                known.economy(of.stream().map(TertialReport::insatsId).toList(), year);
        Map<Long, ReportContent> contents = new LinkedHashMap<>();
        for (TertialReport report : of) {
            ReportSheet sheet = new ReportSheet(
                    report, counts.getOrDefault(report.id(), List.of()), goals.getOrDefault(report.id(), List.of()));
            contents.put(report.id(), ReportContent.of(sheet, economy(report, now.get(report.insatsId()))));
        }
        return contents;
    }

    private <T> Map<Long, List<T>> byReport(Class<T> type, Collection<Long> ids, Function<T, Long> report) {
        return entities.createQuery("select x from " + type.getSimpleName() + " x where x.reportId in :ids", type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(report));
    }

    /** What was known when it was handed in stays with it. */
    private static EconomyInBrief economy(TertialReport report, EconomyInBrief now) {
        return report.status().hasCome() ? report.economyWhenHandedIn() : now;
    }

    /** To write in. @param linkUntil the last day of the writer's link; null for who has signed in */
    public ReportForm form(long id, String writer, List<? extends Refusal> more, LocalDate linkUntil) {
        Read read = row(id);
        TertialReport report = read.report();
        ReportSheet sheet = reports.sheet(report);
        Optional<TertialReport> before = reports.before(report);
        int goals = Math.min(ReportField.MOST_GOALS, sheet.lastGoal() + FREE_GOALS);
        Map<String, String> fields = new LinkedHashMap<>();
        ReportField.all(goals).forEach(field -> fields.put(field.id(), sheet.text(field)));
        EconomyInBrief economy =
                economy(report, known.economy(report.insatsId(), report.owed().year()));
        return new ReportForm(
                read.row(),
                writer,
                fields,
                ReportContent.of(sheet, economy),
                goals,
                before.map(last -> ReportContent.of(reports.sheet(last), last.economyWhenHandedIn()))
                        .orElse(null),
                before.map(TertialReport::owed).orElse(null),
                economy,
                List.copyOf(more.isEmpty() ? report.refusalsOfWriting() : more),
                linkUntil);
    }

    public LocalDate today() {
        return SwedishTime.dayOf(clock.instant());
    }
}
