package se.tross.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.budget.BudgetFixture.DECISION;
import static se.tross.budget.BudgetFixture.OPENING;
import static se.tross.budget.BudgetFixture.YEAR;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.budget.EquityRefusal.EquitySourceMissing;
import se.tross.budget.VersionRefusal.BudgetExists;
import se.tross.budget.VersionRefusal.NothingToCopy;
import se.tross.budget.VersionRefusal.OpenVersionExists;
import se.tross.budget.VersionRefusal.RevisionReasonMissing;
import se.tross.budget.VersionRefusal.VersionNotProposed;
import se.tross.budget.check.ProposeBudget;
import se.tross.budget.entry.SaveCells;
import se.tross.budget.text.SaveSection;
import se.tross.budget.text.SectionOverviews;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** A budget from its first draft to a decision, a later version, and the next year's. */
class BudgetsAreDecidedTest {
    @RegisterExtension
    private final BudgetFixture forbund = new BudgetFixture();

    private long version;

    @BeforeEach
    void start() {
        version = forbund.draft();
    }

    @Test
    void aYearHasOneBudgetThatNamesItsOpeningEquity() {
        assertThat(forbund.refusal(() -> forbund.bean(CreateBudget.class).create(YEAR, 3, OPENING, Optional.empty())))
                .isEqualTo(new BudgetExists(YEAR));
        FinancialYear next = YEAR.plusYears(1);
        assertThat(forbund.refusal(() -> forbund.bean(CreateBudget.class)
                        .create(next, 3, new OpeningEquity(Money.ZERO, ""), Optional.empty())))
                .isEqualTo(new EquitySourceMissing());
        assertThat(forbund.refusal(() -> forbund.bean(CreateBudget.class)
                        .create(next, 3, OPENING, Optional.of(new FinancialYear(2011)))))
                .isEqualTo(new NothingToCopy(new FinancialYear(2011)));
    }

    @Test
    void contributionsComeFromThePlanAndFromTheAssumption() {
        FinancialYear planYear = YEAR.plusYears(1);
        assertThat(forbund.refusal(() -> forbund.bean(SavePlanYear.class)
                        .assume(version, YEAR, AssumptionOverview.NONE, BigDecimal.ONE, "")))
                .isInstanceOf(VersionRefusal.YearNotInBudget.class);
        forbund.run(() -> forbund.bean(SavePlanYear.class)
                .assume(version, planYear, AssumptionOverview.NONE, new BigDecimal("2.5"), "Mer"));
        BudgetFigures figures = forbund.detail(version).figures();
        assertThat(figures.budgetYear().contributions().money()).isEqualTo(Money.ofKronor(10_000_000));
        assertThat(figures.of(planYear).contributions().money()).isEqualTo(Money.ofKronor(10_250_000));
        assertThat(forbund.detail(version).content().contributionsIn(YEAR).payers())
                .hasSize(4);
    }

    @Test
    void anAssumptionThatSomebodyElseMadeMeanwhileIsNotOverwritten() {
        FinancialYear planYear = YEAR.plusYears(1);
        SavePlanYear years = forbund.bean(SavePlanYear.class);
        forbund.run(() -> years.assume(version, planYear, AssumptionOverview.NONE, BigDecimal.ONE, "Mitt"));
        assertThat(forbund.refusal(() -> years.assume(version, planYear, AssumptionOverview.NONE, BigDecimal.TEN, "")))
                .isInstanceOf(AccessRefusal.VersionConflict.class);
        AssumptionOverview kept = forbund.detail(version).assumptions().get(planYear);
        assertThat(kept.assumption()).isEqualTo("Mitt");
        forbund.run(() -> years.assume(version, planYear, kept.version(), BigDecimal.TEN, "Nytt"));
        assertThat(forbund.detail(version).assumptions().get(planYear).percent())
                .isEqualTo(BigDecimal.TEN);
    }

    @Test
    void onlyAProposalIsDecided() {
        long draft = forbund.detail(version).overview().version();
        assertThat(forbund.refusal(() -> forbund.bean(DecideBudget.class).decide(version, draft, DECISION)))
                .isEqualTo(new VersionNotProposed());
    }

    @Test
    void aProposalIsWithdrawnAndChanged() {
        long line = forbund.addLines(version, 1).get(0);
        long draft = forbund.detail(version).overview().version();
        forbund.run(() -> forbund.bean(ProposeBudget.class).propose(version, draft));
        assertThat(forbund.refusal(() ->
                        forbund.bean(SaveCells.class).saveOne(line, YEAR, Money.ofKronor(1000), OPENING.amount())))
                .isInstanceOf(VersionRefusal.VersionIsProposed.class);
        long proposed = forbund.detail(version).overview().version();
        forbund.run(() -> forbund.bean(WithdrawBudget.class).withdraw(version, proposed));
        assertThat(forbund.detail(version).overview().isDraft()).isTrue();
    }

    @Test
    void aDecidedVersionIsReplacedByALaterOneThatStartsFromIt() {
        long line = forbund.addLines(version, 2).get(0);
        forbund.run(() ->
                forbund.bean(SaveSection.class).add(version, "Budget", "Kostnaden är {budget.2019.kostnader.summa}."));
        forbund.decide(version);
        assertThat(forbund.refusal(() -> forbund.bean(ReviseBudget.class).revise(version, " ")))
                .isEqualTo(new RevisionReasonMissing());
        long next = forbund.as(() -> forbund.bean(ReviseBudget.class).revise(version, "Staten ger mindre"));
        assertThat(forbund.refusal(() -> forbund.bean(ReviseBudget.class).revise(version, "Igen")))
                .isEqualTo(new OpenVersionExists(2));
        BudgetDetail revised = forbund.detail(next);
        assertThat(revised.content().rows()).hasSize(2);
        BudgetRow copied = revised.content().rows().get(0);
        assertThat(copied.lineId()).isNotEqualTo(line);
        assertThat(copied.lineKey()).isEqualTo(line);
        forbund.as(() -> forbund.bean(SaveCells.class)
                .saveOne(copied.lineId(), YEAR, Money.ofKronor(1000), Money.ofKronor(500)));
        forbund.decide(next);
        assertThat(forbund.detail(version).overview().status()).isEqualTo(VersionStatus.REVISED);
        assertThat(forbund.detail(version).content().row(line).orElseThrow().in(YEAR))
                .isEqualTo(Money.ofKronor(1000));
        assertThat(forbund.as(() -> forbund.bean(SectionOverviews.class).sections(next)))
                .hasSize(1);
    }

    @Test
    void nextYearsBudgetStartsFromThePlanYearsOfThisOne() {
        List<Long> lines = forbund.addLines(version, 1);
        FinancialYear next = YEAR.plusYears(1);
        forbund.as(() ->
                forbund.bean(SaveCells.class).saveOne(lines.get(0), next, Money.ofKronor(1000), Money.ofKronor(1100)));
        forbund.run(() -> forbund.bean(SaveSection.class).add(version, "Budget", "Se {budget.2019.insatser.summa}."));
        long copy = forbund.as(() -> forbund.bean(CreateBudget.class).create(next, 3, OPENING, Optional.of(YEAR)));
        BudgetRow row = forbund.detail(copy).content().rows().get(0);
        assertThat(row.lineKey()).isEqualTo(lines.get(0));
        assertThat(row.in(next)).isEqualTo(Money.ofKronor(1100));
        assertThat(row.in(next.plusYears(2))).isEqualTo(Money.ofKronor(1000));
        assertThat(forbund.as(() -> forbund.bean(SectionOverviews.class).sections(copy))
                        .get(0)
                        .section()
                        .body())
                .isEqualTo("Se {budget.2020.insatser.summa}.");
    }

    @Test
    void allYearsShowWhatWasDecidedAndWhatIsDrafted() {
        forbund.addLines(version, 1);
        forbund.decide(version);
        forbund.as(() -> forbund.bean(ReviseBudget.class).revise(version, "Ny"));
        BudgetYear year =
                forbund.as(() -> forbund.bean(BudgetOverviews.class).years()).get(0);
        assertThat(year.decided()).get().extracting(VersionOverview::number).isEqualTo(1);
        assertThat(year.open()).get().extracting(VersionOverview::number).isEqualTo(2);
        assertThat(year.decidedFigures().orElseThrow().cost().money()).isEqualTo(Money.ofKronor(1000));
        BudgetTodo todo = forbund.as(() -> forbund.bean(BudgetOverviews.class).todo(YEAR));
        assertThat(todo.hasBudget()).isTrue();
        assertThat(todo.drafts()).hasSize(1);
    }

    @Test
    void theDatabaseItselfRefusesToTouchADecidedVersion() throws SQLException {
        long line = forbund.addLines(version, 1).get(0);
        forbund.decide(version);
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            for (String sql : List.of(
                    "update budget_amount set amount_ore = 1 where line_id = " + line,
                    "delete from budget_amount where line_id = " + line,
                    "update budget_line set name = 'X' where id = " + line,
                    "insert into budget_amount values (1, 1, 1, " + version + ", " + line + ", 2025, 1)",
                    "insert into budget_section values (1, 1, 1, " + version + ", 1, 'X', 'X')",
                    "update budget_version set opening_equity_ore = 1 where id = " + version,
                    "update budget_version set status = 'DRAFT' where id = " + version,
                    "delete from budget_version where id = " + version)) {
                assertThatThrownBy(() -> TestDatabase.run(app, sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("decided");
            }
        }
    }
}
