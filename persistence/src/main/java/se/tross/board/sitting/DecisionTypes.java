package se.tross.board.sitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.vote.MajorityRule;
import se.tross.board.vote.QualifiedMajorities;
import se.tross.forbund.CharterRule;
import se.tross.forbund.CharterSetting;

/** The decision types that need a qualified majority, as the charter says on a day (L27). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DecisionTypes {

    private static final String IN_FORCE = """
            select r from CharterRule r where r.setting = :setting and r.validFrom <= :day
            and (r.validTo is null or r.validTo >= :day)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** None where the charter names none, or names them in words that cannot be followed. */
    public List<MajorityRule> on(LocalDate day) {
        return entities.createQuery(IN_FORCE, CharterRule.class)
                .setParameter("setting", CharterSetting.QUALIFIED_MAJORITY)
                .setParameter("day", day)
                .getResultStream()
                .map(rule -> rule.value().kept())
                .filter(text -> QualifiedMajorities.refusals(text).isEmpty())
                .flatMap(text -> QualifiedMajorities.read(text).rules().stream())
                .toList();
    }
}
