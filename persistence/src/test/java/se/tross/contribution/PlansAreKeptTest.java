package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.contribution.ContributionFixture.HALMSTAD;
import static se.tross.contribution.ContributionFixture.HYLTE;
import static se.tross.contribution.ContributionFixture.YEAR;
import static se.tross.contribution.ContributionFixture.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** A year's plan through its use cases: a draft, a proposal, a decision, a correction, and the bin. */
class PlansAreKeptTest {

    @RegisterExtension
    private final ContributionFixture forbund = new ContributionFixture();

    @Test
    void withoutAKeyNothingIsComputed() {
        assertThat(forbund.refusal(
                        () -> forbund.bean(SaveContributionPlan.class).create(YEAR, basis(1_000_000), "")))
                .isEqualTo(new PlanRefusal.KeyNotForYear(YEAR));
    }

    @Test
    void aPlanIsComputedToTheKronaAndKept() {
        forbund.savedKey();
        PlanOverview plan = forbund.savedPlan(1_000_001);
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(forbund.plan().computation().total().money()).isEqualTo(Money.ofKronor(1_000_001));
        assertThat(forbund.amount(10)).isEqualTo(Money.ofKronor(500_001));
        assertThat(forbund.amount(HALMSTAD)).isEqualTo(Money.ofKronor(200_000));
        assertThat(forbund.amount(HYLTE)).isEqualTo(Money.ofKronor(50_000));
    }

    @Test
    void aYearHasOnePlan() {
        forbund.savedKey();
        forbund.savedPlan(1_000_000);
        assertThat(forbund.refusal(
                        () -> forbund.bean(SaveContributionPlan.class).create(YEAR, basis(5), "")))
                .isEqualTo(new PlanRefusal.PlanExists(YEAR, 1));
    }

    @Test
    void twoWhoChangeTheSameDraftDoNotOverwriteEachOther() {
        forbund.savedKey();
        PlanOverview seen = forbund.savedPlan(1_000_000);
        SaveContributionPlan save = forbund.bean(SaveContributionPlan.class);
        forbund.run(() -> save.change(seen.id(), seen.version(), basis(2_000_000), ""));
        assertThat(forbund.refusal(() -> save.change(seen.id(), seen.version(), basis(3_000_000), "")))
                .isInstanceOfSatisfying(
                        AccessRefusal.VersionConflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Eva Ekonom"));
        assertThat(forbund.plan().overview().total()).isEqualTo(Money.ofKronor(2_000_000));
    }

    @Test
    void aPlanIsProposedDecidedAndThenOnlyRevised() {
        forbund.savedKey();
        PlanOverview draft = forbund.savedPlan(1_000_000);
        forbund.run(() -> forbund.bean(ProposeContributionPlan.class).propose(draft.id(), draft.version()));
        PlanOverview proposed = forbund.plan().overview();
        PlanDecision late = new PlanDecision("§ 34", LocalDate.of(2018, 6, 2));
        assertThat(forbund.refusal(() ->
                        forbund.bean(DecideContributionPlan.class).decide(proposed.id(), proposed.version(), late)))
                .isInstanceOf(PlanRefusal.DecisionInTheFuture.class);
        PlanDecision decision = new PlanDecision("§ 34", LocalDate.of(2018, 5, 30));
        forbund.run(
                () -> forbund.bean(DecideContributionPlan.class).decide(proposed.id(), proposed.version(), decision));
        PlanOverview decided = forbund.plan().overview();
        assertThat(decided.decision()).contains(decision);
        assertThat(forbund.refusal(() ->
                        forbund.bean(SaveContributionPlan.class).change(decided.id(), decided.version(), basis(7), "")))
                .isEqualTo(new PlanRefusal.PlanIsDecided());
        assertThat(forbund.refusal(
                        () -> forbund.bean(DeleteContributionPlan.class).delete(decided.id(), decided.version())))
                .isEqualTo(new PlanRefusal.PlanIsDecided());
        int revision =
                forbund.as(() -> forbund.bean(ReviseContributionPlan.class).revise(decided.id(), decided.version()));
        assertThat(revision).isEqualTo(2);
        assertThat(forbund.plan().overview().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(forbund.as(() ->
                                forbund.bean(ContributionPlanOverviews.class).plan(YEAR, Optional.of(1)))
                        .overview()
                        .isDecided())
                .isTrue();
        assertThat(forbund.refusal(
                        () -> forbund.bean(ReviseContributionPlan.class).revise(decided.id(), decided.version())))
                .isEqualTo(new PlanRefusal.PlanExists(YEAR, 2));
    }

    @Test
    void aRemovedDraftLiesInTheBinAndIsTakenBack() {
        forbund.savedKey();
        PlanOverview draft = forbund.savedPlan(1_000_000);
        forbund.run(() -> forbund.bean(DeleteContributionPlan.class).delete(draft.id(), draft.version()));
        assertThat(forbund.as(
                        () -> forbund.bean(ContributionPlanOverviews.class).plans()))
                .isEmpty();
        List<RemovedPlan> bin = bin();
        assertThat(bin).singleElement().satisfies(one -> {
            assertThat(one.year()).isEqualTo(YEAR);
            assertThat(one.who()).isEqualTo("Eva Ekonom");
        });
        FinancialYear back = forbund.as(() ->
                forbund.bean(RestoreContributionPlan.class).restore(bin.get(0).seq()));
        assertThat(back).isEqualTo(YEAR);
        assertThat(forbund.amount(HALMSTAD)).isEqualTo(Money.ofKronor(200_000));
        assertThat(bin()).isEmpty();
        assertThat(forbund.refusal(() -> forbund.bean(RestoreContributionPlan.class)
                        .restore(bin.get(0).seq())))
                .isEqualTo(new PlanRefusal.PlanExists(YEAR, 1));
    }

    @Test
    void aDraftTellsThatItsKeyHasChanged() {
        long key = forbund.savedKey();
        forbund.savedPlan(1_000_000);
        assertThat(forbund.plan().outdated()).isFalse();
        long version = version(key);
        forbund.run(() -> forbund.bean(SaveAllocationKey.class)
                .revise(key, version, ContributionFixture.key(LocalDate.of(2018, 1, 1), null, "15", "10")));
        assertThat(forbund.plan().outdated()).isTrue();
        assertThat(forbund.amount(HYLTE)).isEqualTo(Money.ofKronor(50_000));
    }

    private List<RemovedPlan> bin() {
        return forbund.as(() -> forbund.bean(RemovedPlanOverviews.class).removed()).stream()
                .filter(one -> one.year().equals(YEAR))
                .toList();
    }

    private long version(long key) {
        return forbund.as(() -> forbund.bean(AllocationKeyOverviews.class).key(key))
                .version();
    }
}
