package se.tross.shared.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The förbund whose messages are sent: all of them, one after the other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailForbund {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    public List<Long> all() {
        List<?> ids =
                entities.createNativeQuery("select * from forbund_all_ids()").getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
