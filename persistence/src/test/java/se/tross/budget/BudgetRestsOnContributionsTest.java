package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.BudgetFixture.DECISION;
import static se.tross.budget.BudgetFixture.OPENING;
import static se.tross.budget.BudgetFixture.YEAR;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.VersionRefusal.AssumptionNotNeeded;
import se.tross.budget.VersionRefusal.ContributionsMissing;
import se.tross.budget.VersionRefusal.ContributionsNotDecided;
import se.tross.budget.check.ProposeBudget;
import se.tross.contribution.DeleteContributionPlan;
import se.tross.contribution.PlanOverview;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** A draft follows the contributions; what the board has been shown stays; what it decides rests on a decision. */
class BudgetRestsOnContributionsTest {
    private static final FinancialYear NEXT = YEAR.plusYears(1);

    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long budgetOf(FinancialYear year) {
        return forbund.as(() -> forbund.bean(CreateBudget.class).create(year, 3, OPENING, Optional.empty()));
    }

    private void propose(long version) {
        long seen = forbund.detail(version).overview().version();
        forbund.run(() -> forbund.bean(ProposeBudget.class).propose(version, seen));
    }

    private Money contributions(long version, FinancialYear year) {
        return forbund.detail(version).figures().of(year).contributions().money();
    }

    @Test
    void withoutAContributionPlanNothingIsProposed() {
        long version = budgetOf(NEXT);
        long seen = forbund.detail(version).overview().version();
        assertThat(contributions(version, NEXT)).isEqualTo(Money.ZERO);
        assertThat(forbund.refusal(() -> forbund.bean(ProposeBudget.class).propose(version, seen)))
                .isEqualTo(new ContributionsMissing(NEXT));
    }

    @Test
    void aPlanYearFollowsItsPlanInADraftAndStaysInADecision() {
        long version = budgetOf(YEAR);
        assertThat(contributions(version, NEXT)).isEqualTo(Money.ofKronor(10_000_000));
        forbund.decide(version);
        forbund.draftContributions(NEXT);
        assertThat(contributions(version, NEXT)).isEqualTo(Money.ofKronor(10_000_000));
        long draft = forbund.as(() -> forbund.bean(ReviseBudget.class).revise(version, "Nya bidrag"));
        assertThat(contributions(draft, NEXT)).isEqualTo(Money.ofKronor(11_000_000));
        assertThat(forbund.refusal(() -> forbund.bean(SavePlanYear.class)
                        .assume(draft, NEXT, AssumptionOverview.NONE, BigDecimal.ONE, "")))
                .isEqualTo(new AssumptionNotNeeded(NEXT));
    }

    @Test
    void theBoardDecidesTheContributionsFirst() {
        PlanOverview plan = forbund.draftContributions(NEXT);
        long version = budgetOf(NEXT);
        propose(version);
        long proposed = forbund.detail(version).overview().version();
        assertThat(forbund.refusal(() -> forbund.bean(DecideBudget.class).decide(version, proposed, DECISION)))
                .isEqualTo(new ContributionsNotDecided(NEXT));
        forbund.run(() -> forbund.bean(DeleteContributionPlan.class).delete(plan.id(), plan.version()));
        assertThat(contributions(version, NEXT)).isEqualTo(Money.ZERO);
        assertThat(forbund.refusal(() -> forbund.bean(DecideBudget.class).decide(version, proposed, DECISION)))
                .isEqualTo(new ContributionsNotDecided(NEXT));
    }
}
