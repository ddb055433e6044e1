package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** What the charter says on a day, for the rules of other capabilities that rest on it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CharterInForce {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** One statement. */
    public List<SettingValue> on(LocalDate day) {
        return entities.createQuery(
                        "select r from CharterRule r where r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)",
                        CharterRule.class)
                .setParameter("day", day)
                .getResultStream()
                .map(CharterRule::value)
                .toList();
    }
}
