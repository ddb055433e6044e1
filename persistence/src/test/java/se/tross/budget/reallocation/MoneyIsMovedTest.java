package se.tross.budget.reallocation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.BudgetFixture.DECISION;
import static se.tross.budget.BudgetFixture.YEAR;

import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.BudgetFixture;
import se.tross.budget.ReallocationRefusal.ReallocationAboveLimit;
import se.tross.budget.ReallocationRefusal.ReallocationExceedsLine;
import se.tross.budget.ReallocationRefusal.ReallocationLimitMissing;
import se.tross.budget.ReallocationRefusal.ReallocationNeedsDecidedVersion;
import se.tross.budget.ReallocationRefusal.ReallocationNotProposed;
import se.tross.budget.ReviseBudget;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.money.Money;

/** Money is moved within a decided budget: by the förbundschef within the charter's limit, by the board above it. */
class MoneyIsMovedTest {
    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long version;
    private List<Long> lines;

    @BeforeEach
    void start() {
        version = forbund.draft();
        lines = forbund.addLines(version, 2);
    }

    private Move move(long kronor) {
        return new Move(lines.get(0), lines.get(1), YEAR, Money.ofKronor(kronor), "Fler deltagare");
    }

    private Reallocate reallocate() {
        return forbund.bean(Reallocate.class);
    }

    private void limit(long kronor) throws Exception {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into forbund_charter_setting (id, forbund_id, version, setting, value, paragraph, valid_from)"
                            + " values (9, 1, 1, 'REALLOCATION_LIMIT', '" + kronor + "', '§ 9', '2018-01-01')");
        }
    }

    private ReallocationGround ground() {
        return forbund.as(() -> forbund.bean(ReallocationOverviews.class).ground(version));
    }

    private Money now(int line) {
        ReallocationGround ground = ground();
        return ground.reallocations()
                .of(ground.content().row(lines.get(line)).orElseThrow(), YEAR)
                .now()
                .money();
    }

    @Test
    void aDraftIsSimplyChanged() {
        assertThat(forbund.refusal(() -> reallocate().propose(version, move(100))))
                .isEqualTo(new ReallocationNeedsDecidedVersion());
    }

    @Test
    void withoutALimitTheBoardDecidesEverything() {
        forbund.decide(version);
        assertThat(forbund.refusal(() -> reallocate().decideByDelegation(version, move(100))))
                .isEqualTo(new ReallocationLimitMissing());
        long id = forbund.as(() -> reallocate().propose(version, move(100)));
        assertThat(now(1)).isEqualTo(Money.ofKronor(1000));
        forbund.run(() -> reallocate().recordDecision(id, 1, DECISION));
        assertThat(now(0)).isEqualTo(Money.ofKronor(900));
        assertThat(now(1)).isEqualTo(Money.ofKronor(1100));
        assertThat(forbund.refusal(() -> reallocate().reject(id, 2, DECISION)))
                .isEqualTo(new ReallocationNotProposed());
    }

    @Test
    void manySmallMovesFromALineAddUpAgainstTheLimit() throws Exception {
        forbund.decide(version);
        limit(300);
        forbund.run(() -> reallocate().decideByDelegation(version, move(200)));
        assertThat(forbund.refusal(() -> reallocate().decideByDelegation(version, move(101))))
                .isEqualTo(new ReallocationAboveLimit(Money.ofKronor(300), Money.ofKronor(301)));
        forbund.run(() -> reallocate().decideByDelegation(version, move(100)));
        assertThat(ground().moves())
                .hasSize(2)
                .allMatch(kept -> kept.decidedBy().equals("Eva Ekonom"));
        assertThat(forbund.refusal(() -> reallocate().propose(version, move(701))))
                .isEqualTo(new ReallocationExceedsLine("Insats 1", Money.ofKronor(700)));
    }

    @Test
    void whatTheBoardDecidedStaysVisibleAndTheNextVersionStartsFromWhatIsNow() {
        forbund.decide(version);
        long id = forbund.as(() -> reallocate().propose(version, move(400)));
        forbund.run(() -> reallocate().recordDecision(id, 1, DECISION));
        assertThat(ground().content().row(lines.get(0)).orElseThrow().in(YEAR)).isEqualTo(Money.ofKronor(1000));
        long next = forbund.as(() -> forbund.bean(ReviseBudget.class).revise(version, "Större insats"));
        assertThat(forbund.detail(next).content().rows())
                .extracting(row -> row.in(YEAR))
                .containsExactly(Money.ofKronor(600), Money.ofKronor(1400));
    }
}
