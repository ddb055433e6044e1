package se.tross.insats.ending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.tross.insats.InsatsStage;
import se.tross.insats.portfolio.Wait;
import se.tross.insats.portfolio.WaitSource;

/** What insatser that come to their end wait for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class EndingWaits implements WaitSource {

    private static final String ENDING = """
            select i.id, i.stage, r.status, r.checkOn from Insats i
            left join FinalReport r on r.insatsId = i.id
            where i.stage in (se.tross.insats.InsatsStage.FINAL_REPORT, se.tross.insats.InsatsStage.FOLLOW_UP)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public List<Wait> waits(LocalDate today) {
        return entities.createQuery(ENDING, Object[].class)
                .getResultStream()
                .map(row -> new Wait(
                        (Long) row[0], key((InsatsStage) row[1], (FinalReportStatus) row[2]), List.of(), (LocalDate)
                                row[3]))
                .toList();
    }

    @Override
    public boolean isAskedForOne(InsatsStage stage) {
        return stage == InsatsStage.FINAL_REPORT || stage == InsatsStage.FOLLOW_UP;
    }

    private static String key(InsatsStage stage, FinalReportStatus status) {
        if (stage == InsatsStage.FOLLOW_UP) {
            return "insats.wait.takeover";
        }
        return status == FinalReportStatus.HANDED_IN ? "insats.wait.finalApproval" : "insats.wait.finalReport";
    }
}
