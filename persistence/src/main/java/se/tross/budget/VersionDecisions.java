package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.tross.board.decision.SubjectRecords;
import se.tross.board.decision.SubjectStanding;
import se.tross.budget.VersionRefusal.ContributionsNotDecided;
import se.tross.contribution.ContributionPlan;
import se.tross.contribution.PlanMatter;
import se.tross.contribution.PlanStatus;
import se.tross.shared.refusal.Refused;

/** Lets a proposed version be the one that applies. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VersionDecisions {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private VersionRecords versions;

    @Inject
    private SubjectRecords subjects;

    @Inject
    private Clock clock;

    /** Why the board cannot adopt it now; empty if it is proposed, and its contributions are decided, if only just before. */
    public List<BudgetRefusal> refusalsOfAdoption(BudgetVersion proposal) {
        return refusals(proposal, SubjectStanding::isAdopted);
    }

    /**
     * The version that applied before, if any, is replaced.
     *
     * @param proposal held
     * @throws Refused if it is not proposed, the § or the date is missing or lies ahead, or the contributions are not decided
     */
    public void decide(BudgetVersion proposal, BudgetDecision decision) {
        Refused.ifAny(refusals(proposal, SubjectStanding::isBinding));
        StatusChange now = versions.now();
        versions.versions(proposal.budgetId()).stream()
                .filter(other -> other.status() == VersionStatus.DECIDED)
                .forEach(other -> other.replace(now));
        // Only one version applies at a time: the one that did steps back first.
        entities.flush();
        proposal.decide(decision, LocalDate.now(clock), now);
    }

    private List<BudgetRefusal> refusals(BudgetVersion proposal, Predicate<SubjectStanding> enough) {
        List<BudgetRefusal> refusals = new ArrayList<>(proposal.refusalsOfWithdrawal());
        if (refusals.isEmpty() && !contributionsAreDecided(proposal, enough)) {
            refusals.add(new ContributionsNotDecided(versions.budget(proposal).year()));
        }
        return refusals;
    }

    private boolean contributionsAreDecided(BudgetVersion proposal, Predicate<SubjectStanding> enough) {
        Long planId = proposal.contributionPlanId();
        ContributionPlan plan = planId == null ? null : entities.find(ContributionPlan.class, planId);
        return plan != null
                && (plan.status() == PlanStatus.DECIDED
                        || subjects.standing(PlanMatter.subject(planId))
                                .filter(enough)
                                .isPresent());
    }
}
