package se.tross.budget.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.tross.budget.HallandBudget.tkr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetRow;
import se.tross.budget.HallandBudget;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;

/** Two versions of Halland's budget, line by line. */
class BudgetsSideBySideTest {
    private final List<BudgetRow> before = HallandBudget.rows();

    private static BudgetRow row(long id, long key, LineKind kind, String name, long thousands) {
        return BudgetRow.of(
                id, key, (int) key, LineTerms.of(kind, name, null), Map.of(HallandBudget.YEAR, tkr(thousands)));
    }

    @Test
    void aBudgetBesideItselfHasNoDifference() {
        BudgetComparison comparison = BudgetComparison.of(HallandBudget.content(), HallandBudget.content());
        assertThat(comparison.lines()).hasSize(13).allMatch(line -> line.state() == LineState.SAME);
        assertThat(comparison.sums())
                .allMatch(sum -> sum.change().difference().money().isZero());
    }

    @Test
    void changedNewAndDroppedLinesAreMarked() {
        List<BudgetRow> after = new ArrayList<>();
        after.add(row(501, 1, LineKind.INSATS, "IST Falkenberg", 1800));
        after.add(row(502, 502, LineKind.INSATS, "vÄxa", 980));
        after.add(row(503, 503, LineKind.AUDIT, "Revision", 90));
        BudgetComparison comparison = BudgetComparison.of(HallandBudget.content(before), HallandBudget.content(after));
        assertThat(comparison.lines())
                .filteredOn(line -> line.state() != LineState.DROPPED)
                .extracting(
                        LineComparison::state,
                        line -> line.row().name(),
                        line -> line.formerName().orElse(""))
                .containsExactly(
                        tuple(LineState.CHANGED, "IST Falkenberg", "IST Fbg"),
                        tuple(LineState.CHANGED, "vÄxa", "VÄXA"),
                        tuple(LineState.NEW, "Revision", ""));
        assertThat(comparison.lines())
                .filteredOn(line -> line.state() == LineState.DROPPED)
                .hasSize(11);
        LineComparison falkenberg = comparison.lines().get(0);
        assertThat(falkenberg.change().difference().money()).isEqualTo(tkr(71));
        assertThat(falkenberg.change().change().percent()).isEqualByComparingTo("4.11");
    }

    @Test
    void aLineIsUsedOnceAlthoughTwoLookLikeIt() {
        List<BudgetRow> after =
                List.of(row(501, 77, LineKind.INSATS, "VÄXA", 1), row(502, 6, LineKind.INSATS, "VÄXA 2", 2));
        BudgetComparison comparison = BudgetComparison.of(HallandBudget.content(before), HallandBudget.content(after));
        assertThat(comparison.lines().subList(0, 2))
                .extracting(LineComparison::state)
                .containsExactly(LineState.NEW, LineState.CHANGED);
    }

    @Test
    void theSumsAreThoseOfTheBudgets() {
        BudgetComparison comparison =
                BudgetComparison.of(HallandBudget.content(before), HallandBudget.content(before.subList(0, 12)));
        assertThat(comparison.sums())
                .filteredOn(sum -> sum.sum() == ComparedSum.RESULT)
                .singleElement()
                .satisfies(sum -> assertThat(sum.change().difference().money()).isEqualTo(tkr(2550)));
    }
}
