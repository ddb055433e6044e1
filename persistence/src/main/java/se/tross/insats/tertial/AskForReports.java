package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.SwedishTime;
import se.tross.shared.time.Tertial;

/** Reports are asked for when their tertial is over (M15), each beginning with what the last one said and Tross knows. */
@Stateless
@UseCase
public class AskForReports {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private ReportRecords reports;

    @Inject
    private ReportDays days;

    @Inject
    private KnownBefore known;

    @Inject
    private Clock clock;

    /**
     * Every report that is owed and not asked for yet. Any number of servers may try: each is asked for once.
     *
     * @return how many
     */
    @Permits(Permission.INSATS_APPROVE)
    public int askForDue() {
        LocalDate today = SwedishTime.dayOf(clock.instant());
        List<Insats> running = entities.createQuery(
                        "select i from Insats i where i.stage in :stages order by i.id", Insats.class)
                .setParameter("stages", List.of(InsatsStage.RUNNING, InsatsStage.FINAL_REPORT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (running.isEmpty()) {
            return 0;
        }
        Map<Long, List<ReportDue>> asked =
                asked(running.stream().map(Insats::id).toList());
        int opened = 0;
        for (Insats insats : running) {
            OwedReports owed = new OwedReports(insats, asked.getOrDefault(insats.id(), List.of()), days.on(today));
            for (ReportDue due : owed.toAsk(today)) {
                open(insats, due);
                opened++;
            }
        }
        return opened;
    }

    private Map<Long, List<ReportDue>> asked(Collection<Long> insatsIds) {
        return entities.createQuery("select r from TertialReport r where r.insatsId in :insatser", TertialReport.class)
                .setParameter("insatser", insatsIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        TertialReport::insatsId, Collectors.mapping(TertialReport::owed, Collectors.toList())));
    }

    /**
     * The report of one tertial, such as one that was reported on paper.
     *
     * @return the report; the one that is there when it was asked for already
     * @throws Refused if the insats was not under way in that tertial, or the tertial is not over
     */
    @Permits(Permission.INSATS_APPROVE)
    public long ask(long insatsId, FinancialYear year, Tertial tertial) {
        Insats insats = records.get(Insats.class, insatsId);
        LocalDate today = SwedishTime.dayOf(clock.instant());
        List<TertialReport> there = reports.of(insatsId);
        for (TertialReport report : there) {
            if (report.owed().year().equals(year) && report.owed().tertial() == tertial) {
                return report.id();
            }
        }
        OwedReports owed =
                new OwedReports(insats, there.stream().map(TertialReport::owed).toList(), days.on(today));
        Refused.ifAny(owed.refusals(year, tertial, today));
        return open(insats, owed.of(year, tertial)).id();
    }

    /** The tertials whose reports can be asked for by hand, the latest first. */
    @Permits(Permission.INSATS_APPROVE)
    public List<ReportTertial> askable(long insatsId) {
        LocalDate today = SwedishTime.dayOf(clock.instant());
        return owed(records.get(Insats.class, insatsId), reports.of(insatsId), today).askable(today).stream()
                .map(due -> new ReportTertial(due.year(), due.tertial()))
                .toList();
    }

    private OwedReports owed(Insats insats, List<TertialReport> there, LocalDate today) {
        return new OwedReports(insats, there.stream().map(TertialReport::owed).toList(), days.on(today));
    }

    private TertialReport open(Insats insats, ReportDue due) {
        TertialReport report = new TertialReport(insats, due);
        entities.persist(report);
        // Its counts and goals name it by its id alone, so it must be there first.
        entities.flush();
        ReportSheet sheet = new ReportSheet(report, List.of(), List.of());
        reports.before(report).map(reports::sheet).ifPresent(sheet::beginFrom);
        sheet.beginWith(known.goals(insats.id()));
        reports.keep(sheet);
        return report;
    }
}
