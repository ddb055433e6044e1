package se.tross.shared.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The förbund of the installation, for jobs that go through them one after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EveryForbund {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    public List<Long> ids() {
        List<?> ids =
                entities.createNativeQuery("select * from forbund_all_ids()").getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
