package se.tross.insats.tertial.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.insats.Insats;
import se.tross.insats.goal.GoalLayer;
import se.tross.insats.goal.InsatsGoal;
import se.tross.insats.goal.ResultGoal;
import se.tross.insats.tertial.ApproveReport;
import se.tross.insats.tertial.AskForReports;
import se.tross.insats.tertial.CountedAs;
import se.tross.insats.tertial.Measure;
import se.tross.insats.tertial.ReportStatus;
import se.tross.insats.tertial.TertialReport;
import se.tross.insats.tertial.Typed;
import se.tross.insats.tertial.WriteInReport;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.SwedishTime;
import se.tross.shared.time.Tertial;

/** Reports of the latest tertial in each state, of insatser that run. Every text is invented and says so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportDemonstration implements DemonstrationPart {

    private static final int PLACE = 14;
    private static final String WRITER = "Kim Kontakt (påhittat namn)";
    private static final int DAYS_TO_COMPLETE = 14;
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private AskForReports askForReports;

    @Inject
    private WriteInReport writeReport;

    @Inject
    private ApproveReport approveReport;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        // The insatser run when the board has decided.
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        // As in the other förbund.
    }

    @Override
    public void goOnInHalland(long forbundId) {
        report("halland");
    }

    @Override
    public void goOnInTwoRivers(long forbundId) {
        report("two-rivers");
    }

    private void report(String forbund) {
        entities.flush();
        askForReports.askForDue();
        entities.flush();
        DemonstrationRows.read(ReportDemonstration.class, "reports.csv").stream()
                .filter(row -> row.get("forbund").equals(forbund))
                .forEach(this::report);
        entities.flush();
    }

    private void report(Map<String, String> row) {
        LocalDate today = SwedishTime.dayOf(clock.instant());
        long id = latest(row.get("code"), today);
        writeReport.handIn(id, typed(row), WRITER);
        entities.flush();
        goal(row, entities.find(TertialReport.class, id).insatsId(), today);
        ReportStatus state = ReportStatus.valueOf(row.get("state"));
        long version = entities.find(TertialReport.class, id).version();
        if (state == ReportStatus.APPROVED) {
            approveReport.approve(id, version);
        } else if (state == ReportStatus.ASKED_BACK) {
            approveReport.askBack(
                    id,
                    version,
                    "Skriv hur målen står, och vad ni ser för mönster. (påhittad)",
                    today.plusDays(DAYS_TO_COMPLETE));
        }
    }

    /** What the insats is held to, so that what its report counts can be seen against it. */
    private void goal(Map<String, String> row, long insatsId, LocalDate today) {
        String goal = row.get("goal").split("\\|")[0];
        if (!goal.isEmpty()) {
            entities.persist(new InsatsGoal(
                    entities.find(Insats.class, insatsId),
                    1,
                    new ResultGoal(
                            GoalLayer.INDIVIDUAL,
                            goal,
                            "Arbete, med eller utan stöd, eller studier, den dag deltagandet avslutas. (påhittad)",
                            "avslutade deltaganden till arbete eller studier",
                            "alla avslutade deltaganden",
                            HALF,
                            LocalDate.of(today.getYear(), Month.DECEMBER, 31))));
        }
    }

    /** The report of the tertial that was over last. */
    private long latest(String code, LocalDate today) {
        Insats insats = entities.createQuery("select i from Insats i where i.code = :code", Insats.class)
                .setParameter("code", code)
                .getSingleResult();
        LocalDate day = today.minusMonths(4);
        return askForReports.ask(insats.id(), new FinancialYear(day.getYear()), Tertial.of(day));
    }

    private static Map<String, Typed> typed(Map<String, String> row) {
        Map<String, Typed> typed = new HashMap<>();
        typed.put("text-RESULT", new Typed("", row.get("result")));
        typed.put("text-DEVIATIONS", new Typed("", row.get("deviations")));
        typed.put("text-PATTERNS", new Typed("", row.get("patterns")));
        typed.put("text-GOOD_EXAMPLES", new Typed("", row.get("good")));
        typed.put("text-SYSTEM_FAILURES", new Typed("", row.get("failures")));
        typed.put("money-SPENT", new Typed("", row.get("money")));
        String[] counts = row.get("counts").split(",");
        int at = 0;
        for (Measure measure : Measure.values()) {
            typed.put("count-" + measure + "-" + CountedAs.WOMEN, new Typed("", counts[at]));
            typed.put("count-" + measure + "-" + CountedAs.MEN, new Typed("", counts[at + 1]));
            at += 2;
        }
        String[] goal = row.get("goal").split("\\|");
        if (goal.length > 1) {
            typed.put("goal-1-GOAL", new Typed("", goal[0]));
            typed.put("goal-1-REACHED", new Typed("", goal[1]));
            typed.put("goal-1-OF_HOW_MANY", new Typed("", goal[2]));
        }
        return typed;
    }
}
