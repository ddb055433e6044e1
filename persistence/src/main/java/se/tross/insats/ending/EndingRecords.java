package se.tross.insats.ending;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds how insatser have ended. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class EndingRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    public Optional<FinalReport> report(long insatsId) {
        return entities.createQuery("select r from FinalReport r where r.insatsId = :insats", FinalReport.class)
                .setParameter("insats", insatsId)
                .getResultStream()
                .findFirst();
    }

    public Optional<TakeoverCheck> check(long insatsId) {
        return entities.createQuery("select c from TakeoverCheck c where c.insatsId = :insats", TakeoverCheck.class)
                .setParameter("insats", insatsId)
                .getResultStream()
                .findFirst();
    }
}
