package se.tross.contribution.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.contribution.AllocationKey;
import se.tross.contribution.ContributionPlan;
import se.tross.contribution.KeyRules;
import se.tross.contribution.KeyTerms;
import se.tross.contribution.PlanBasis;
import se.tross.contribution.PlanDecision;
import se.tross.forbund.Member;
import se.tross.forbund.MemberRegister;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** Keeps the demonstration's keys and plans, through the same rules as what people type. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DemonstrationContributions {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public MemberRegister register() {
        return MemberRegister.of(
                entities.createQuery("select m from Member m", Member.class).getResultList());
    }

    public AllocationKey key(long forbundId, KeyTerms terms) {
        List<Period> others = entities.createQuery("select k from AllocationKey k", AllocationKey.class)
                .getResultStream()
                .map(AllocationKey::validity)
                .toList();
        AllocationKey key = new AllocationKey(forbundId, terms, new KeyRules(register(), others));
        entities.persist(key);
        entities.flush();
        return key;
    }

    /** A plan that was decided before the förbund began with Tross. */
    public void decided(
            long forbundId, int year, PlanBasis basis, AllocationKey key, String note, PlanDecision decision) {
        ContributionPlan plan = proposed(forbundId, year, basis, key, note);
        plan.decide(decision, LocalDate.now(clock));
        entities.flush();
    }

    /** A plan that awaits the board. */
    public ContributionPlan proposed(long forbundId, int year, PlanBasis basis, AllocationKey key, String note) {
        ContributionPlan plan = draft(forbundId, year, basis, key, note);
        plan.propose();
        entities.flush();
        return plan;
    }

    public ContributionPlan draft(long forbundId, int year, PlanBasis basis, AllocationKey key, String note) {
        FinancialYear financialYear = new FinancialYear(year);
        ContributionPlan plan = new ContributionPlan(
                forbundId, financialYear, basis, key, register().forYear(financialYear));
        plan.remark(note);
        entities.persist(plan);
        entities.flush();
        return plan;
    }
}
