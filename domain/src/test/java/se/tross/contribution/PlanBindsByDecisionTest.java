package se.tross.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.contribution.BasisRefusal.BasisMissing;
import se.tross.contribution.BasisRefusal.BasisNotPositive;
import se.tross.contribution.GroundRefusal.SourceDateMissing;
import se.tross.contribution.GroundRefusal.SourceMissing;
import se.tross.contribution.GroundRefusal.SourceTooLong;
import se.tross.contribution.PlanRefusal.KeyNotForYear;
import se.tross.contribution.PlanRefusal.PlanIsDecided;
import se.tross.contribution.PlanRefusal.PlanIsProposed;
import se.tross.contribution.PlanRefusal.PlanNotDecided;
import se.tross.contribution.PlanRefusal.PlanNotProposed;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.Membership;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Draft, proposal, decision: only the last binds money, and it is never edited. */
class PlanBindsByDecisionTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 11, 24);
    private static final PlanDecision DECISION = new PlanDecision("§ 34", HallandKey.DECIDED);

    private final Membership halland = HallandMembers.in2018();
    private final AllocationKey key = new AllocationKey(1, HallandKey.terms(), HallandKey.rules());
    private ContributionPlan plan;

    @BeforeEach
    void drafts() {
        plan = new ContributionPlan(1, new FinancialYear(2018), HallandKey.total(), key, halland);
    }

    @Test
    void aDraftHoldsEachContribution() {
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.revision()).isOne();
        assertThat(plan.decision()).isNull();
        assertThat(plan.contributions())
                .extracting(one -> one.amount().kronor())
                .containsExactly(
                        9_321_000L, 4_660_500L, 559_260L, 1_491_360L, 186_420L, 372_840L, 1_118_520L, 932_100L);
        assertThat(plan.contributions()).extracting(Contribution::position).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void aDraftIsComputedAnewAndKeepsItsRows() {
        List<Contribution> before = plan.contributions();
        PlanBasis state =
                new PlanBasis(Basis.STATE_AMOUNT, Money.ofKronor(10_000_000), "FK:s beslut", HallandKey.DECIDED);
        plan.compute(state, key, halland);
        assertThat(plan.total()).isEqualTo(Money.ofKronor(20_000_000));
        assertThat(plan.contributions()).containsExactlyElementsOf(before);
        assertThat(plan.contributions().get(4).amount()).isEqualTo(Money.ofKronor(200_000));
    }

    @Test
    void aDecidedPlanIsNeverEdited() {
        plan.propose();
        plan.decide(DECISION, TODAY);
        assertThat(plan.status()).isEqualTo(PlanStatus.DECIDED);
        assertThat(plan.decision()).isEqualTo(DECISION);
        assertThat(plan.refusalsOfChange()).containsExactly(new PlanIsDecided());
        PlanBasis basis = HallandKey.total();
        refuses(() -> plan.compute(basis, key, halland), new PlanIsDecided());
        refuses(() -> plan.remark("ändrad"), new PlanIsDecided());
        refuses(plan::propose, new PlanIsDecided());
        refuses(plan::withdraw, new PlanIsDecided());
        refuses(() -> plan.decide(DECISION, TODAY), new PlanIsDecided());
    }

    @Test
    void aRevisionStartsFromTheDecidedPlan() {
        refuses(() -> plan.revised(key, halland), new PlanNotDecided());
        plan.propose();
        plan.decide(DECISION, TODAY);
        ContributionPlan revision = plan.revised(key, halland);
        assertThat(revision.revision()).isEqualTo(2);
        assertThat(revision.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(revision.basis()).isEqualTo(plan.basis());
        assertThat(revision.decision()).isNull();
        assertThat(plan.status()).isEqualTo(PlanStatus.DECIDED);
    }

    @Test
    void aProposalIsWithdrawnBeforeItIsChanged() {
        plan.propose();
        refuses(() -> plan.remark("ändrad"), new PlanIsProposed());
        plan.withdraw();
        plan.remark(" Avrundning kontrollerad. ");
        assertThat(plan.note()).isEqualTo("Avrundning kontrollerad.");
        refuses(() -> plan.decide(DECISION, TODAY), new PlanNotProposed());
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,      2017-11-17, DecisionParagraphMissing
            ' ',    2017-11-17, DecisionParagraphMissing
            §,      2017-11-17, DecisionParagraphMissing
            § 34,   -,          DecisionDateMissing
            § 34,   2017-11-25, DecisionInTheFuture
            """)
    void refusesADecisionWithoutItsParagraphOrDay(String paragraph, LocalDate date, String refusal) {
        plan.propose();
        PlanDecision decision = new PlanDecision(paragraph, date);
        assertThatThrownBy(() -> plan.decide(decision, TODAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first())
                                .extracting(first -> first.getClass().getSimpleName())
                                .isEqualTo(refusal));
        assertThat(plan.status()).isEqualTo(PlanStatus.PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2016})
    void refusesAKeyThatDoesNotApplyInTheYear(int year) {
        FinancialYear early = new FinancialYear(year);
        PlanBasis basis = HallandKey.total();
        refuses(() -> new ContributionPlan(1, early, basis, key, halland), new KeyNotForYear(early));
    }

    @Test
    void refusesABasisWithoutItsDocument() {
        assertThat(new PlanBasis(Basis.TOTAL, Money.ofKronor(-1), " ", null).refusals())
                .containsExactly(
                        new BasisNotPositive(Money.ofKronor(-1)), new SourceMissing(), new SourceDateMissing());
        assertThat(new PlanBasis(Basis.TOTAL, null, "x".repeat(201), TODAY).refusals())
                .containsExactly(new BasisMissing(), new SourceTooLong(200));
    }

    private static void refuses(ThrowingCallable verb, ContributionRefusal why) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusals()).isEqualTo(List.of(why)));
    }
}
