package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.BudgetFixture.YEAR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.CellRefusal.CellChangedBySomeone;
import se.tross.budget.LineRefusal.GoalAreaUnknown;
import se.tross.budget.LineRefusal.LineIsGone;
import se.tross.budget.LineRefusal.LineNameMissing;
import se.tross.budget.LineRefusal.LineTwice;
import se.tross.budget.entry.LoadTable;
import se.tross.budget.entry.NewLine;
import se.tross.budget.entry.RemovedLineOverviews;
import se.tross.budget.entry.RestoreLine;
import se.tross.budget.entry.SaveLine;
import se.tross.budget.setting.SaveGoalArea;
import se.tross.shared.access.AccessRefusal.VersionConflict;
import se.tross.shared.money.Money;
import se.tross.shared.trail.RemovedRecord;

/** Lines of a draft: added, changed, moved, removed, and taken back from the bin. */
class LinesAreKeptTest {
    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long version;

    @BeforeEach
    void start() {
        version = forbund.draft();
    }

    private SaveLine lines() {
        return forbund.bean(SaveLine.class);
    }

    private List<String> names() {
        return forbund.detail(version).content().rows().stream()
                .map(BudgetRow::name)
                .toList();
    }

    private void remove(long line) {
        long seen = forbund.detail(version).lineVersion(line);
        forbund.run(() -> lines().remove(line, seen));
    }

    @Test
    void aLineWithoutANameAndTheSameLineTwiceAreRefused() {
        forbund.addLines(version, 1);
        assertThat(forbund.refusal(() -> lines().add(version, LineTerms.of(LineKind.AUDIT, " ", null))))
                .isEqualTo(new LineNameMissing());
        assertThat(forbund.refusal(() -> lines().add(version, LineTerms.of(LineKind.INSATS, "insats 1", null))))
                .isEqualTo(new LineTwice("insats 1"));
        assertThat(forbund.refusal(() -> lines().add(version, LineTerms.of(LineKind.INSATS, "Ny", 999L))))
                .isEqualTo(new GoalAreaUnknown());
    }

    @Test
    void aLineIsChangedByOneAtATime() {
        long area = forbund.as(() -> forbund.bean(SaveGoalArea.class).add("Metodutveckling"));
        long line = forbund.addLines(version, 1).get(0);
        long seen = forbund.detail(version).lineVersion(line);
        LineTerms terms = new LineTerms(
                LineKind.INSATS,
                "VÄXA",
                area,
                "Projektledaren",
                AccountInterval.parse("4000-4999"),
                YEAR.period(),
                "§ 12",
                true,
                "Kommentar",
                "Avtalet");
        forbund.run(() -> lines().change(line, seen, terms));
        assertThat(forbund.detail(version).content().row(line).orElseThrow().terms())
                .isEqualTo(terms);
        assertThat(forbund.refusal(() -> lines().change(line, seen, terms))).isInstanceOf(VersionConflict.class);
    }

    @Test
    void aLineMovesAndTheOthersMakeRoom() {
        List<Long> all = forbund.addLines(version, 4);
        forbund.run(() -> lines().move(all.get(3), 2));
        assertThat(names()).containsExactly("Insats 1", "Insats 4", "Insats 2", "Insats 3");
        forbund.run(() -> lines().move(all.get(0), 4));
        assertThat(names()).containsExactly("Insats 4", "Insats 2", "Insats 3", "Insats 1");
    }

    @Test
    void aRemovedLineIsTakenBackWithItsAmountsAndInItsPlace() {
        List<Long> all = forbund.addLines(version, 3);
        long line = all.get(1);
        BudgetRow before = forbund.detail(version).content().row(line).orElseThrow();
        remove(line);
        assertThat(names()).containsExactly("Insats 1", "Insats 3");
        assertThat(forbund.as(() -> forbund.bean(RemovedLineOverviews.class).removed(version)))
                .singleElement()
                .extracting(RemovedRecord::name, RemovedRecord::who)
                .containsExactly("Insats 2", "Eva Ekonom");
        forbund.run(() -> forbund.bean(RestoreLine.class).restore(line));
        assertThat(forbund.detail(version).content().row(line)).contains(before);
        assertThat(before.in(YEAR)).isEqualTo(Money.ofKronor(1000));
        assertThat(forbund.as(() -> forbund.bean(RemovedLineOverviews.class).removed(version)))
                .isEmpty();
        assertThat(forbund.refusal(() -> forbund.bean(RestoreLine.class).restore(line)))
                .isEqualTo(new LineIsGone());
    }

    @Test
    void aRemovedLineWhoseNameIsTakenStaysInTheBin() {
        long line = forbund.addLines(version, 1).get(0);
        remove(line);
        forbund.addLines(version, 1);
        assertThat(forbund.refusal(() -> forbund.bean(RestoreLine.class).restore(line)))
                .isEqualTo(new LineTwice("Insats 1"));
        assertThat(names()).containsExactly("Insats 1");
    }

    @Test
    void aTableIsReadInWholeOrNotAtAll() {
        long line = forbund.addLines(version, 1).get(0);
        Money thousand = Money.ofKronor(1000);
        Money two = Money.ofKronor(2000);
        List<Cell> cells = List.of(new Cell(line, YEAR, thousand, Money.ZERO), new Cell(line, YEAR, thousand, two));
        NewLine audit = new NewLine(LineTerms.of(LineKind.AUDIT, "Revision", null), Map.of(YEAR, two));
        LoadTable table = forbund.bean(LoadTable.class);
        assertThat(forbund.refusal(() -> table.load(version, List.of(audit, audit), cells)))
                .isEqualTo(new LineTwice("Revision"));
        List<Cell> clashing = List.of(new Cell(line, YEAR, two, Money.ZERO));
        assertThat(forbund.refusal(() -> table.load(version, List.of(audit), clashing)))
                .isInstanceOf(CellChangedBySomeone.class);
        assertThat(names()).containsExactly("Insats 1");
        forbund.run(() -> table.load(version, List.of(audit), cells));
        assertThat(forbund.detail(version).content().rows())
                .extracting(row -> row.in(YEAR))
                .containsExactly(two, two);
    }
}
