package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All members that the förbund has had and will have: what every rule of the register must see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MemberRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    public List<Member> all() {
        return entities.createQuery("select m from Member m", Member.class).getResultList();
    }
}
