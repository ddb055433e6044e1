package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tross.insats.payment.ReportsOwed;

/** Tells whoever pays since when the latest report that was due is missing (M8, M15). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportsMissing implements ReportsOwed {

    private static final String MISSING = """
            select max(r.due) from TertialReport r where r.insatsId = :insats and r.status in :awaited and r.due < :today
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public Optional<LocalDate> missingSince(long insatsId, LocalDate today) {
        return Optional.ofNullable(entities.createQuery(MISSING, LocalDate.class)
                .setParameter("insats", insatsId)
                .setParameter("awaited", List.of(ReportStatus.OPEN, ReportStatus.ASKED_BACK))
                .setParameter("today", today)
                .getSingleResult());
    }
}
