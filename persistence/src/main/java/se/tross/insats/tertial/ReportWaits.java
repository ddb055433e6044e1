package se.tross.insats.tertial;

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

/** The tertial reports that insatser owe, or that are read (M15). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportWaits implements WaitSource {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public List<Wait> waits(LocalDate today) {
        return entities.createQuery("select r from TertialReport r where r.status <> :approved", TertialReport.class)
                .setParameter("approved", ReportStatus.APPROVED)
                .getResultStream()
                .map(ReportWaits::wait)
                .toList();
    }

    @Override
    public boolean isAskedForOne(InsatsStage stage) {
        return false;
    }

    private static Wait wait(TertialReport report) {
        return report.status().isWritable()
                ? new Wait(
                        report.insatsId(),
                        "insats.wait.report",
                        List.of(),
                        report.owed().due())
                : new Wait(report.insatsId(), "insats.wait.reportApproval", List.of(), null);
    }
}
