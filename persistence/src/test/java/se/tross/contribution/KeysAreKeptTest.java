package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.contribution.ContributionFixture.YEAR;
import static se.tross.contribution.ContributionFixture.key;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.ForbundRefusal;
import se.tross.forbund.Strand;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.time.Period;

/** Allocation keys through their use cases: kept when they sum and overlap nothing, unchanged once decided upon. */
class KeysAreKeptTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @RegisterExtension
    private final ContributionFixture forbund = new ContributionFixture();

    private KeyDetail saved(long id) {
        return forbund.as(() -> forbund.bean(AllocationKeyOverviews.class).key(id));
    }

    @Test
    void sharesOf24Point9AreRefused() {
        assertThat(forbund.refusal(() -> forbund.bean(SaveAllocationKey.class).create(key(FIRST, null, "20", "4.9"))))
                .isEqualTo(new KeyRefusal.KeyDoesNotSum(
                        Strand.MUNICIPALITY, new BigDecimal("24.9"), BigDecimal.valueOf(25)));
        assertThat(forbund.as(() -> forbund.bean(AllocationKeyOverviews.class).keys()))
                .isEmpty();
    }

    @Test
    void aKeyThatOverlapsIsRefusedWithTheDatesOfTheOther() {
        forbund.savedKey();
        assertThat(forbund.refusal(() ->
                        forbund.bean(SaveAllocationKey.class).create(key(LocalDate.of(2020, 1, 1), null, "15", "10"))))
                .isEqualTo(new KeyRefusal.KeyOverlaps(Period.from(FIRST)));
    }

    @Test
    void aKeyForATimeWithoutMembersIsRefused() {
        LocalDate before = FIRST.minusYears(1);
        assertThat(forbund.refusal(() ->
                        forbund.bean(SaveAllocationKey.class).create(key(before, before.plusMonths(1), "20", "5"))))
                .isInstanceOf(ForbundRefusal.PartyMissing.class);
    }

    @Test
    void afterAKeyHasEndedAnotherBegins() {
        long id = forbund.savedKey();
        LocalDate last = LocalDate.of(2019, 12, 31);
        long version = saved(id).version();
        forbund.run(() -> forbund.bean(EndAllocationKey.class).end(id, version, last));
        long next =
                forbund.as(() -> forbund.bean(SaveAllocationKey.class).create(key(last.plusDays(1), null, "15", "10")));
        assertThat(saved(id).terms().validity()).isEqualTo(new Period(FIRST, last));
        assertThat(forbund.as(() -> forbund.bean(AllocationKeyOverviews.class).keys()))
                .extracting(KeyOverview::id)
                .containsExactly(next, id);
        long now = saved(id).version();
        assertThat(forbund.refusal(() -> forbund.bean(EndAllocationKey.class).end(id, now, LocalDate.of(2020, 6, 30))))
                .isInstanceOf(KeyRefusal.KeyOverlaps.class);
    }

    @Test
    void aKeyOfADecidedPlanIsNeitherChangedNorEndedBeforeIt() {
        long id = forbund.savedKey();
        PlanOverview draft = forbund.savedPlan(1_000_000);
        forbund.run(() -> forbund.bean(ProposeContributionPlan.class).propose(draft.id(), draft.version()));
        PlanOverview proposed = forbund.plan().overview();
        forbund.run(() -> forbund.bean(DecideContributionPlan.class)
                .decide(proposed.id(), proposed.version(), new PlanDecision("§ 1", LocalDate.of(2018, 5, 30))));
        long version = saved(id).version();
        KeyRefusal.KeyUsedByDecidedPlan used = new KeyRefusal.KeyUsedByDecidedPlan(List.of(YEAR));
        assertThat(forbund.refusal(
                        () -> forbund.bean(SaveAllocationKey.class).revise(id, version, key(FIRST, null, "15", "10"))))
                .isEqualTo(used);
        assertThat(forbund.refusal(
                        () -> forbund.bean(EndAllocationKey.class).end(id, version, LocalDate.of(2018, 12, 31))))
                .isEqualTo(used);
        assertThat(saved(id).decidedYears()).containsExactly(YEAR);
    }

    @Test
    void twoWhoChangeOnlyWeightsDoNotOverwriteEachOther() {
        long id = forbund.savedKey();
        long seen = saved(id).version();
        SaveAllocationKey save = forbund.bean(SaveAllocationKey.class);
        forbund.run(() -> save.revise(id, seen, key(FIRST, null, "15", "10")));
        assertThat(forbund.refusal(() -> save.revise(id, seen, key(FIRST, null, "10", "15"))))
                .isInstanceOf(AccessRefusal.VersionConflict.class);
        assertThat(saved(id).terms().weights())
                .extracting(KeyWeight::weight)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("15"), new BigDecimal("10"));
    }
}
