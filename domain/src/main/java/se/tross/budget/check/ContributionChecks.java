package se.tross.budget.check;

import java.util.List;
import java.util.Optional;
import se.tross.budget.BudgetContent;
import se.tross.budget.ExpectedContributions;
import se.tross.budget.PayerShare;
import se.tross.budget.check.ContributionFinding.ContributionDiffersFromKey;
import se.tross.budget.check.ContributionFinding.ContributionPlanIsOutdated;
import se.tross.budget.check.ContributionFinding.ContributionPlanIsUndecided;
import se.tross.budget.check.ContributionFinding.ContributionsAreAssumed;
import se.tross.budget.check.ContributionFinding.ContributionsAreMissing;
import se.tross.contribution.PlanStatus;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** A budget counts with the contributions that are decided, by the key that applies (L6, L7). */
final class ContributionChecks {

    private ContributionChecks() {}

    static void check(CheckSubject subject, List<BudgetFinding> findings) {
        BudgetContent budget = subject.figures().content();
        for (ExpectedContributions contributions : budget.contributions()) {
            FinancialYear year = contributions.year();
            String place = FindingPlace.contributions(year);
            boolean isBudgetYear = year.equals(budget.year());
            if (isBudgetYear && contributions.assumed()) {
                findings.add(new ContributionsAreMissing(place, year));
            } else if (contributions.assumed()) {
                findings.add(new ContributionsAreAssumed(
                        place, year, contributions.amount().money()));
            }
            Optional<PlanStanding> plan = subject.plans().stream()
                    .filter(standing -> standing.year().equals(year) && !contributions.assumed())
                    .findFirst();
            plan.ifPresent(standing -> {
                standing(place, standing, isBudgetYear, findings);
                contributions.payers().forEach(payer -> key(place, standing, payer, findings));
            });
        }
    }

    private static void standing(String place, PlanStanding plan, boolean isBudgetYear, List<BudgetFinding> findings) {
        if (plan.decidedRevision() > plan.revision()) {
            findings.add(new ContributionPlanIsOutdated(place, plan.year(), plan.revision(), plan.decidedRevision()));
        } else if (plan.status() != PlanStatus.DECIDED && isBudgetYear) {
            findings.add(new ContributionPlanIsUndecided(place, plan.year(), plan.revision(), plan.status()));
        }
    }

    private static void key(String place, PlanStanding plan, PayerShare payer, List<BudgetFinding> findings) {
        if (plan.byKey().isEmpty()) {
            return;
        }
        Money byKey = plan.byKey().getOrDefault(payer.memberId(), Money.ZERO);
        Money amount = payer.amount().money();
        if (!amount.equals(byKey)) {
            findings.add(new ContributionDiffersFromKey(place, plan.year(), payer.name(), amount, byKey));
        }
    }
}
