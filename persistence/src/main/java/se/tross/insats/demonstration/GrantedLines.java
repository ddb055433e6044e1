package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.budget.BudgetDecision;
import se.tross.budget.BudgetVersion;
import se.tross.budget.VersionStatus;
import se.tross.insats.FinancingSource;
import se.tross.insats.Insats;
import se.tross.insats.financing.Financing;
import se.tross.insats.grant.Grant;
import se.tross.insats.grant.GrantRecords;
import se.tross.insats.grant.GrantTerms;
import se.tross.insats.grant.OwnerConsent;
import se.tross.insats.grant.YearAmount;
import se.tross.insats.scope.FromBudgetLine;
import se.tross.shared.time.FinancialYear;

/** The board that decided on the budget granted each of its lines to its insats by the same §, and all have signed since. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GrantedLines {

    private static final String LINES = """
            select f, l, i from Financing f, FromBudgetLine l, Insats i
            where l.insatsId = f.insatsId and i.id = f.insatsId and f.source = :forbund and f.year = :year order by i.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private GrantRecords grants;

    @Inject
    private PaymentsDemonstration payments;

    /** @param year of the budget that is decided */
    public void grant(FinancialYear year) {
        BudgetDecision decision = decision(year);
        List<Object[]> lines = entities.createQuery(LINES, Object[].class)
                .setParameter("forbund", FinancingSource.FORBUND)
                .setParameter("year", year)
                .getResultList();
        for (Object[] row : lines) {
            Financing part = (Financing) row[0];
            Insats insats = (Insats) row[2];
            Grant grant = new Grant(insats, terms(part, (FromBudgetLine) row[1], decision));
            grants.keep(grant, terms(part, (FromBudgetLine) row[1], decision));
            grant.propose();
            grant.decide(decision);
            entities.flush();
            payments.agree(insats, grant);
        }
    }

    private BudgetDecision decision(FinancialYear year) {
        return entities.createQuery(
                        "select v from BudgetVersion v, Budget b where b.id = v.budgetId and b.year = :year and v.status = :decided",
                        BudgetVersion.class)
                .setParameter("year", year)
                .setParameter("decided", VersionStatus.DECIDED)
                .getSingleResult()
                .decision();
    }

    private static GrantTerms terms(Financing part, FromBudgetLine line, BudgetDecision decision) {
        FinancialYear year = part.terms().year();
        return new GrantTerms(
                "Enligt insatsens syfte (exempel).",
                "Redovisas varje tertial (exempel).",
                year.firstDay(),
                year.lastDay(),
                new OwnerConsent("Insatsägaren (exempel)", decision.date().minusDays(30)),
                List.of(new YearAmount(year, part.terms().amount(), line.lineKey())));
    }
}
