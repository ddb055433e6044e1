package se.tross.insats.payment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import se.tross.insats.portfolio.MoneySource;
import se.tross.insats.portfolio.MoneyStanding;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** What insatser have been granted, have agreed on, asked for, been paid and repaid, for the list of all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PaidMoney implements MoneySource {

    /** Agreed counts a grant once, however many agreements it has had. */
    private static final String SUMS = """
            select insats_id, cast(sum(decided) as bigint), cast(sum(agreed) as bigint), cast(sum(asked) as bigint),
                cast(sum(paid) as bigint) from (
                select a.insats_id, a.year, a.amount_ore as decided, case when exists (select 1 from insats_agreement s
                    where s.grant_id = g.id and s.signed_on is not null) then a.amount_ore else 0 end as agreed,
                    0 as asked, 0 as paid
                from insats_grant_amount a join insats_grant g on g.id = a.grant_id and g.grant_status = 'GRANTED'
                union all
                select insats_id, year, 0, 0, amount_ore,
                    case when requisition_status = 'PAID' then amount_ore else 0 end
                from insats_requisition where requisition_status <> 'RETURNED'
                union all
                select insats_id, year, 0, 0, 0, -amount_ore from insats_unused where unused_kind = 'REPAID') money
            where ?1 in (0, year) and ?2 in (0, insats_id) group by insats_id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public Map<Long, MoneyStanding> standings(long only, FinancialYear year) {
        Map<Long, MoneyStanding> standings = new HashMap<>();
        for (Object found : entities.createNativeQuery(SUMS)
                .setParameter(1, year == null ? 0 : year.year())
                .setParameter(2, only)
                .getResultList()) {
            Object[] row = (Object[]) found;
            standings.put(
                    ((Number) row[0]).longValue(),
                    new MoneyStanding(money(row[1]), money(row[2]), money(row[3]), money(row[4])));
        }
        return standings;
    }

    private static Money money(Object ore) {
        return Money.ofOre(((Number) ore).longValue());
    }
}
