package se.tross.insats.grant;

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

/** What the board has granted each insats, for the list of all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GrantedMoney implements MoneySource {

    private static final String GRANTED = """
            select a from GrantAmount a, Grant g where g.id = a.grantId and g.status = :granted
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Override
    public Map<Long, MoneyStanding> standings(FinancialYear year) {
        Map<Long, MoneyStanding> standings = new HashMap<>();
        entities.createQuery(GRANTED, GrantAmount.class)
                .setParameter("granted", GrantStatus.GRANTED)
                .getResultStream()
                .filter(row -> year == null || row.value().year().equals(year))
                .forEach(row ->
                        standings.merge(row.insatsId(), decided(row.value().amount()), MoneyStanding::plus));
        return standings;
    }

    private static MoneyStanding decided(Money amount) {
        return new MoneyStanding(amount, Money.ZERO, Money.ZERO, Money.ZERO);
    }
}
