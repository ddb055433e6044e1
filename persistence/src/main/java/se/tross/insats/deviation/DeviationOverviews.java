package se.tross.insats.deviation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tross.insats.Insats;
import se.tross.insats.tertial.TertialReport;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.SwedishTime;

/** Shows deviations and system failures across insatser (W6). */
@Stateless
@UseCase
public class DeviationOverviews {

    private static final String ROWS = """
            select d, i, r from Deviation d
            left join Insats i on i.id = d.insatsId
            left join TertialReport r on r.id = d.reportId
            """;
    private static final String LATEST_FIRST = " order by d.foundOn desc, d.id desc";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** All of them, the latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<DeviationOverview> all() {
        return rows(LATEST_FIRST, Map.of());
    }

    /** Those that a tertial report told of, the latest first. One statement. */
    @Permits(Permission.INSATS_READ)
    public List<DeviationOverview> ofReport(long reportId) {
        return rows("where d.reportId = :report" + LATEST_FIRST, Map.of("report", reportId));
    }

    /** @throws Refused if there is no such deviation in the förbund */
    @Permits(Permission.INSATS_READ)
    public DeviationOverview deviation(long id) {
        return rows("where d.id = :id", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** Who was told of it by letter, the latest first. */
    @Permits(Permission.INSATS_READ)
    public List<ToldOverview> told(long id) {
        return entities.createQuery(
                        "select t from DeviationTold t where t.deviationId = :deviation order by t.toldAt desc, t.address",
                        DeviationTold.class)
                .setParameter("deviation", id)
                .getResultStream()
                .map(told -> new ToldOverview(told.address(), told.toldBy(), told.toldAt()))
                .toList();
    }

    private List<DeviationOverview> rows(String where, Map<String, Object> parameters) {
        LocalDate today = SwedishTime.dayOf(clock.instant());
        var query = entities.createQuery(ROWS + where, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> overview((Deviation) row[0], (Insats) row[1], (TertialReport) row[2], today))
                .toList();
    }

    private static DeviationOverview overview(
            Deviation deviation, Insats insats, TertialReport report, LocalDate today) {
        return new DeviationOverview(
                deviation.id(),
                deviation.version(),
                deviation.terms(),
                deviation.source().insatsId(),
                insats == null ? "" : insats.terms().name(),
                deviation.source().reportId(),
                report == null ? null : report.owed(),
                deviation.terms().isLate(today));
    }
}
