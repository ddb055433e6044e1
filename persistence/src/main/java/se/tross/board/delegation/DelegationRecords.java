package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.seat.SeatRecords;
import se.tross.shared.access.Role;

/** The order of delegation, what was decided under it, and what was decided in urgent matters. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DelegationRecords {

    /** Whoever is signed in also sees the own roles in other förbund, which do not count here. */
    private static final String HEADS = """
            select distinct a.name from forbund_account a join forbund_role_grant g on g.account_id = a.id
            where g.forbund_id = nullif(current_setting('tross.forbund', true), '')::bigint
            and g.role = ?1 and g.valid_from <= ?2 and (g.valid_to is null or g.valid_to >= ?2)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SeatRecords board;

    /** Of any time, in the order of their numbers. */
    public List<DelegationRule> rules() {
        return entities.createQuery("select r from DelegationRule r", DelegationRule.class).getResultList().stream()
                .sorted(RuleNumbers.ORDER)
                .toList();
    }

    public List<UrgentEmpowerment> empowerments() {
        return entities.createQuery(
                        "select e from UrgentEmpowerment e order by e.validFrom desc, e.id", UrgentEmpowerment.class)
                .getResultList();
    }

    /** The numbers that delegated decisions have. */
    public List<String> delegatedNumbers() {
        return entities.createQuery("select d.number from DelegatedDecision d", String.class)
                .getResultList();
    }

    /** The numbers that urgent decisions have. */
    public List<String> urgentNumbers() {
        return entities.createQuery("select d.number from UrgentDecision d", String.class)
                .getResultList();
    }

    /** What the next meeting must be told of, in the order that it was decided. */
    public List<DelegatedDecision> delegatedToReport() {
        return entities.createQuery("""
                        select d from DelegatedDecision d where d.reportedOn is null and d.reportDuty = :duty
                        order by d.decidedOn, d.id
                        """, DelegatedDecision.class)
                .setParameter("duty", ReportDuty.NEXT_MEETING)
                .getResultList();
    }

    /** What the next meeting must be told of, in the order that it was decided. */
    public List<UrgentDecision> urgentToReport() {
        return entities.createQuery(
                        "select d from UrgentDecision d where d.reportedOn is null order by d.decidedOn, d.id",
                        UrgentDecision.class)
                .getResultList();
    }

    /** Who can be meant by the rules on a day. */
    public Delegates delegatesOn(LocalDate day) {
        List<?> heads = entities.createNativeQuery(HEADS)
                .setParameter(1, Role.FORBUNDSCHEF.name())
                .setParameter(2, day)
                .getResultList();
        return Delegates.on(
                day, board.register(), heads.stream().map(String::valueOf).toList());
    }
}
