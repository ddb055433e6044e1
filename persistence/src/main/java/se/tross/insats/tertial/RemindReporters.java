package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.time.SwedishTime;

/** Writes to those who owe a report: when its tertial is over, a week before its last day, and when it is late; never twice. */
@Stateless
@UseCase
public class RemindReporters {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ReportLetters letters;

    @Inject
    private Clock clock;

    /** @return how many letters were written */
    @Permits(Permission.INSATS_APPROVE)
    public int remind() {
        LocalDate today = SwedishTime.dayOf(clock.instant());
        return entities
                .createQuery(
                        "select r from TertialReport r where r.status in :awaited order by r.id", TertialReport.class)
                .setParameter("awaited", List.of(ReportStatus.OPEN, ReportStatus.ASKED_BACK))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .mapToInt(report -> ReportReminder.due(report, today)
                        .map(kind -> letters.post(report, kind))
                        .orElse(0))
                .sum();
    }
}
