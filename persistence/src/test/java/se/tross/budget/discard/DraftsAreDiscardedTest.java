package se.tross.budget.discard;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.budget.BudgetFixture.OPENING;
import static se.tross.budget.BudgetFixture.YEAR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.AssumptionOverview;
import se.tross.budget.BudgetContent;
import se.tross.budget.BudgetFixture;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.CreateBudget;
import se.tross.budget.ReviseBudget;
import se.tross.budget.SavePlanYear;
import se.tross.budget.VersionRefusal.DraftIsGone;
import se.tross.budget.VersionRefusal.NothingToCopy;
import se.tross.budget.VersionRefusal.VersionIsDecided;
import se.tross.budget.VersionRefusal.VersionIsProposed;
import se.tross.budget.check.ProposeBudget;
import se.tross.budget.entry.RemovedLineOverviews;
import se.tross.budget.entry.RestoreLine;
import se.tross.budget.entry.SaveCells;
import se.tross.budget.entry.SaveLine;
import se.tross.budget.text.SaveSection;
import se.tross.budget.text.SectionOverviews;
import se.tross.shared.access.AccessRefusal.VersionConflict;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;

/** A wrong draft is discarded as a whole, never what was proposed or decided, and lies thirty days in the bin. */
class DraftsAreDiscardedTest {
    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long version;

    @BeforeEach
    void start() {
        version = forbund.draft();
    }

    private long seen(long draft) {
        return forbund.as(() -> forbund.bean(DiscardOverviews.class).lastSave(draft))
                .seq();
    }

    private void discard(long draft) {
        long seen = seen(draft);
        forbund.run(() -> forbund.bean(DiscardDraft.class).discard(draft, seen));
    }

    private void restore(long draft) {
        forbund.run(() -> forbund.bean(RestoreDraft.class).restore(draft));
    }

    private Refusal refusalOfRestore(long draft) {
        return forbund.refusal(() -> forbund.bean(RestoreDraft.class).restore(draft));
    }

    private List<DiscardedDraft> bin() {
        return forbund.as(() -> forbund.bean(DiscardOverviews.class).discarded());
    }

    private int budgets() {
        return forbund.as(() -> forbund.bean(BudgetOverviews.class).years()).size();
    }

    @Test
    void theYearIsFreeAgain() {
        forbund.addLines(version, 2);
        discard(version);
        assertThat(budgets()).isZero();
        assertThat(bin())
                .singleElement()
                .satisfies(draft -> assertThat(draft.row().who()).isEqualTo("Eva Ekonom"))
                .extracting(DiscardedDraft::year, DiscardedDraft::number)
                .containsExactly(YEAR, 1);
        long next = forbund.draft();
        assertThat(bin()).as("the year has another draft").isEmpty();
        assertThat(refusalOfRestore(version)).isEqualTo(new DraftIsGone());
        discard(next);
        assertThat(bin()).hasSize(2);
    }

    @Test
    void itComesBackWithAllThatItConsistedOf() {
        long line = forbund.addLines(version, 3).get(0);
        forbund.run(() -> forbund.bean(SaveSection.class).add(version, "Inriktning", "Två team."));
        forbund.run(() -> forbund.bean(SavePlanYear.class)
                .assume(version, YEAR.plusYears(1), AssumptionOverview.NONE, BigDecimal.TEN, "Mer"));
        long seenLine = forbund.detail(version).lineVersion(line);
        forbund.run(() -> forbund.bean(SaveLine.class).remove(line, seenLine));
        BudgetContent before = forbund.detail(version).content();
        discard(version);
        restore(version);
        assertThat(forbund.detail(version).content()).isEqualTo(before);
        assertThat(forbund.detail(version).assumptions()).hasSize(1);
        assertThat(forbund.as(() -> forbund.bean(SectionOverviews.class).sections(version)))
                .hasSize(1);
        assertThat(forbund.as(() -> forbund.bean(RemovedLineOverviews.class).removed(version)))
                .as("the line that had been removed before")
                .hasSize(1);
        forbund.run(() -> forbund.bean(RestoreLine.class).restore(line));
        assertThat(forbund.detail(version).content().row(line).orElseThrow().in(YEAR))
                .isEqualTo(Money.ofKronor(1000));
        assertThat(bin()).isEmpty();
        assertThat(refusalOfRestore(version)).isEqualTo(new DraftIsGone());
        discard(version);
        restore(version);
        assertThat(forbund.detail(version).content().rows()).hasSize(3);
    }

    @Test
    void whatSomebodyHasSavedMeanwhileIsNotDiscarded() {
        long line = forbund.addLines(version, 1).get(0);
        long seen = seen(version);
        forbund.as(
                "Bo Berg",
                () -> forbund.bean(SaveCells.class).saveOne(line, YEAR, Money.ofKronor(1000), Money.ofKronor(5)));
        assertThat(forbund.refusal(() -> forbund.bean(DiscardDraft.class).discard(version, seen)))
                .isInstanceOfSatisfying(
                        VersionConflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Bo Berg"));
        assertThat(budgets()).isOne();
    }

    @Test
    void whatIsProposedOrDecidedIsNeverDiscarded() {
        forbund.addLines(version, 1);
        long draft = forbund.detail(version).overview().version();
        forbund.run(() -> forbund.bean(ProposeBudget.class).propose(version, draft));
        long proposed = seen(version);
        assertThat(forbund.refusal(() -> forbund.bean(DiscardDraft.class).discard(version, proposed)))
                .isInstanceOf(VersionIsProposed.class);
    }

    @Test
    void aRevisionIsDiscardedAndTheDecidedVersionStays() {
        forbund.addLines(version, 1);
        forbund.decide(version);
        long decided = seen(version);
        assertThat(forbund.refusal(() -> forbund.bean(DiscardDraft.class).discard(version, decided)))
                .isInstanceOf(VersionIsDecided.class);
        long revision = forbund.as(() -> forbund.bean(ReviseBudget.class).revise(version, "Fel belopp"));
        discard(revision);
        assertThat(budgets()).isOne();
        assertThat(forbund.detail(version).versions()).hasSize(1);
        restore(revision);
        assertThat(forbund.detail(revision).overview().basedOn()).isEqualTo(version);
        assertThat(forbund.detail(revision).content().rows()).hasSize(1);

        discard(revision);
        long other = forbund.as(() -> forbund.bean(ReviseBudget.class).revise(version, "En gång till"));
        assertThat(refusalOfRestore(revision)).as("it has its number").isEqualTo(new DraftIsGone());
        forbund.decide(other);
        assertThat(bin()).isEmpty();
    }

    @Test
    void aDiscardedBudgetIsNotCopied() {
        discard(version);
        assertThat(forbund.refusal(() ->
                        forbund.bean(CreateBudget.class).create(YEAR.plusYears(1), 3, OPENING, Optional.of(YEAR))))
                .isInstanceOf(NothingToCopy.class);
    }
}
