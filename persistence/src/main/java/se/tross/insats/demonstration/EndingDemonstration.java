package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.ending.FinalReport;
import se.tross.insats.ending.FinalReportTerms;
import se.tross.insats.ending.TakeoverCheck;
import se.tross.insats.ending.TakeoverOutcome;
import se.tross.insats.ending.TakeoverTerms;

/** Insatser that are over, each at another step of its end. What they led to is invented, and says so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class EndingDemonstration implements DemonstrationPart {

    private static final int PLACE = 40;
    private static final LocalDate OVER = LocalDate.of(2019, 1, 15);
    private static final String CHIEF = "Frida Falk";
    private static final FinalReportTerms REPORT = new FinalReportTerms(
            "Målen nåddes till hälften (påhittat).",
            "Allt som beviljades användes (påhittat).",
            "Börja med färre och följ upp tidigare (påhittat).",
            "Parterna tar över arbetssättet från mars (påhittat).");

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {}

    @Override
    public void loadTwoRivers(long forbundId) {}

    @Override
    public void goOnInHalland(long forbundId) {
        checked(approved("VÄXA"));
        approved("ASF");
        over("UPPH");
    }

    @Override
    public void goOnInTwoRivers(long forbundId) {
        checked(approved("UTB"));
    }

    private Insats over(String code) {
        Insats insats = entities.createQuery("select i from Insats i where i.code = :code", Insats.class)
                .setParameter("code", code)
                .getSingleResult();
        insats.step(InsatsStage.FINAL_REPORT, OVER);
        return insats;
    }

    private Insats approved(String code) {
        Insats insats = over(code);
        FinalReport report = new FinalReport(insats);
        report.handIn(REPORT, "Kim Kontakt (påhittat namn)", OVER);
        report.approve(OVER.plusYears(1), CHIEF, OVER.plusWeeks(1));
        entities.persist(report);
        insats.step(InsatsStage.FOLLOW_UP, OVER.plusWeeks(1));
        return insats;
    }

    private void checked(Insats insats) {
        entities.persist(new TakeoverCheck(
                insats,
                new TakeoverTerms(TakeoverOutcome.PARTLY, "Kommunen", "En tjänst går vidare (påhittat)."),
                CHIEF,
                OVER.plusYears(1)));
        entities.flush();
    }
}
