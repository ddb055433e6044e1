package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.BudgetFixture.YEAR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.comparison.ComparedBudgets;
import se.tross.budget.comparison.ComparisonOverviews;
import se.tross.budget.comparison.LineComparison;
import se.tross.budget.comparison.LineState;
import se.tross.budget.entry.SaveCells;
import se.tross.budget.entry.SaveLine;
import se.tross.shared.access.AccessRefusal.NotFound;
import se.tross.shared.database.StatementCount;
import se.tross.shared.money.Money;

/** Any two versions side by side, read in no more statements than one. */
class VersionsAreComparedTest {
    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long version;

    @BeforeEach
    void start() {
        version = forbund.draft();
        forbund.addLines(version, 3);
        forbund.decide(version);
    }

    private ComparisonOverviews overviews() {
        return forbund.bean(ComparisonOverviews.class);
    }

    @Test
    void aRevisionStandsBesideWhatItStartedFrom() {
        long next = forbund.as(() -> forbund.bean(ReviseBudget.class).revise(version, "Mindre"));
        BudgetDetail draft = forbund.detail(next);
        List<BudgetRow> rows = draft.content().rows();
        forbund.as(() -> forbund.bean(SaveCells.class)
                .saveOne(rows.get(0).lineId(), YEAR, Money.ofKronor(1000), Money.ofKronor(1500)));
        forbund.run(() -> forbund.bean(SaveLine.class)
                .remove(rows.get(1).lineId(), draft.lineVersion(rows.get(1).lineId())));
        forbund.run(() -> forbund.bean(SaveLine.class).add(next, LineTerms.of(LineKind.AUDIT, "Revision", null)));
        forbund.run(() -> {
            StatementCount.startOver();
            ComparedBudgets compared = overviews().withPredecessor(next).orElseThrow();
            assertThat(StatementCount.current()).isLessThanOrEqualTo(8);
            assertThat(compared.before().id()).isEqualTo(version);
            assertThat(compared.comparison().lines())
                    .extracting(LineComparison::state)
                    .containsExactly(LineState.CHANGED, LineState.SAME, LineState.DROPPED, LineState.NEW);
        });
        assertThat(forbund.as(() -> overviews().compare(next, version))
                        .comparison()
                        .lines())
                .hasSize(4);
    }

    @Test
    void nextYearsBudgetStandsBesideThisYears() {
        long next = forbund.as(() -> forbund.bean(CreateBudget.class)
                .create(YEAR.plusYears(1), 3, BudgetFixture.OPENING, Optional.of(YEAR)));
        ComparedBudgets compared =
                forbund.as(() -> overviews().withPredecessor(next)).orElseThrow();
        assertThat(compared.comparison().lines()).allMatch(line -> line.state() == LineState.SAME);
        assertThat(compared.comparison().yearAfter()).isEqualTo(YEAR.plusYears(1));
        assertThat(forbund.as(() -> overviews().withPredecessor(version))).isEmpty();
        assertThat(forbund.refusal(() -> overviews().compare(version, 987_654))).isEqualTo(new NotFound());
    }
}
