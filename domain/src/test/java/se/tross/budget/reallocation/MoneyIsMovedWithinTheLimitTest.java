package se.tross.budget.reallocation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.HallandBudget.tkr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetDecision;
import se.tross.budget.BudgetFigures;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.BudgetRow;
import se.tross.budget.HallandBudget;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;

/** What may be moved within a decided budget, and by whom (M8). */
class MoneyIsMovedWithinTheLimitTest {
    private static final Money LIMIT = tkr(100);

    private final BudgetFigures halland = BudgetFigures.of(HallandBudget.content());
    private final List<BudgetRow> rows = halland.content().rows();

    private Move move(int from, int to, Money amount) {
        return new Move(rows.get(from).lineId(), rows.get(to).lineId(), HallandBudget.YEAR, amount, "Behov");
    }

    private static KeptMove delegated(long id, Move move) {
        BudgetDecision day = new BudgetDecision("", LocalDate.of(2018, 3, 1));
        return new KeptMove(id, 1, move, ReallocationStatus.DECIDED_BY_DELEGATION, day, "Eva Chef");
    }

    private static List<String> names(List<BudgetRefusal> refusals) {
        return refusals.stream().map(one -> one.getClass().getSimpleName()).toList();
    }

    @Test
    void theLimitIsThatOfTheYearsMovesFromALineTogether() {
        Reallocations before = new Reallocations(halland, List.of(delegated(1, move(0, 1, tkr(60)))));
        ReallocationRules rules = new ReallocationRules(before, LIMIT);
        assertThat(rules.refusalsOfDelegation(move(0, 2, tkr(40)))).isEmpty();
        assertThat(names(rules.refusalsOfDelegation(move(0, 2, tkr(40).plus(Money.ofOre(1))))))
                .containsExactly("ReallocationAboveLimit");
        assertThat(rules.refusalsOfDelegation(move(1, 2, tkr(100)))).isEmpty();
        assertThat(rules.refusals(move(0, 2, tkr(500)))).isEmpty();
    }

    @Test
    void aProposalMovesNothingAndUsesNothingOfTheLimit() {
        Move proposed = move(0, 1, tkr(90));
        KeptMove kept = new KeptMove(1, 1, proposed, ReallocationStatus.PROPOSED, null, "");
        Reallocations before = new Reallocations(halland, List.of(kept));
        assertThat(new ReallocationRules(before, LIMIT).refusalsOfDelegation(proposed))
                .isEmpty();
        assertThat(before.of(rows.get(0), HallandBudget.YEAR).moved().money()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesEverythingAtOnceTheWeightiestFirst() {
        ReallocationRules rules = new ReallocationRules(new Reallocations(halland, List.of()), null);
        Move bad = new Move(rows.get(0).lineId(), rows.get(0).lineId(), new FinancialYear(2030), Money.ZERO, " ");
        assertThat(names(rules.refusalsOfDelegation(bad)))
                .containsExactly(
                        "YearNotInBudget",
                        "ReallocationWithinOneLine",
                        "ReallocationNotPositive",
                        "ReallocationReasonMissing",
                        "ReallocationLimitMissing");
        assertThat(names(rules.refusals(move(0, 1, tkr(1730))))).containsExactly("ReallocationExceedsLine");
        assertThat(rules.refusals(move(0, 1, tkr(1729)))).isEmpty();
    }

    @Test
    void whatWasDecidedStaysVisibleWithItsWay() {
        Reallocations moved = new Reallocations(halland, List.of(delegated(1, move(0, 1, tkr(29)))));
        MovedAmount from = moved.of(rows.get(0), HallandBudget.YEAR);
        assertThat(from.decided().money()).isEqualTo(tkr(1729));
        assertThat(from.moved().money()).isEqualTo(tkr(-29));
        assertThat(from.now().money()).isEqualTo(tkr(1700));
        assertThat(Texts.swedish()
                        .text(
                                from.moved().origin().inputs().get(0).key(),
                                from.moved().origin().inputs().get(0).arguments()))
                .contains("på delegation av Eva Chef", "Behov");
    }

    @Test
    void whateverIsMovedTheCostStaysTheSame() {
        long seed = 20_180_301;
        Random random = new Random(seed);
        List<KeptMove> moves = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Move move = move(random.nextInt(13), random.nextInt(13), Money.ofOre(1 + random.nextInt(50_000_000)));
            ReallocationRules rules = new ReallocationRules(new Reallocations(halland, moves), LIMIT);
            if (rules.refusals(move).isEmpty()) {
                moves.add(delegated(i, move));
            }
        }
        Reallocations all = new Reallocations(halland, moves);
        List<Money> now = rows.stream()
                .map(row -> all.of(row, HallandBudget.YEAR).now().money())
                .toList();
        assertThat(moves).hasSizeGreaterThan(50);
        assertThat(Money.sum(now)).as("seed %d", seed).isEqualTo(tkr(20_467));
        assertThat(now).as("seed %d", seed).noneMatch(Money::isNegative);
    }
}
