package se.tross.budget;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.tross.budget.check.ProposeBudget;
import se.tross.budget.entry.NewLine;
import se.tross.budget.entry.SaveLine;
import se.tross.contribution.Basis;
import se.tross.contribution.ContributionPlanOverviews;
import se.tross.contribution.DecideContributionPlan;
import se.tross.contribution.KeyMethod;
import se.tross.contribution.KeyTerms;
import se.tross.contribution.KeyWeight;
import se.tross.contribution.PlanBasis;
import se.tross.contribution.PlanDecision;
import se.tross.contribution.PlanOverview;
import se.tross.contribution.ProposeContributionPlan;
import se.tross.contribution.SaveAllocationKey;
import se.tross.contribution.SaveContributionPlan;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** A förbund on 1 June 2018 with decided contributions of 2019, ten million kronor, and no budget yet. */
public final class BudgetFixture extends TestForbund {
    public static final FinancialYear YEAR = new FinancialYear(2019);
    public static final BudgetDecision DECISION = new BudgetDecision("§ 41", LocalDate.of(2018, 5, 30));
    public static final OpeningEquity OPENING = new OpeningEquity(Money.ofKronor(1_500_000), "Bokslut");

    /** @param more SQL for what the förbund has besides */
    public BudgetFixture(String... more) {
        super(
                Role.FORBUNDSCHEF,
                Stream.concat(Stream.of(beforeMoney()), Stream.of(more)).toArray(String[]::new));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        super.beforeEach(context);
        decideContributions();
    }

    private void decideContributions() {
        KeyTerms key = new KeyTerms(
                Period.from(LocalDate.of(2018, 1, 1)),
                null,
                KeyMethod.PERCENT_OF_TOTAL,
                null,
                "§ 8",
                "Förbundsordningen",
                LocalDate.of(2017, 11, 17),
                "",
                List.of(KeyWeight.of(12, new BigDecimal(20)), KeyWeight.of(13, new BigDecimal(5))));
        as(() -> bean(SaveAllocationKey.class).create(key));
        PlanBasis basis = new PlanBasis(Basis.TOTAL, Money.ofKronor(10_000_000), "Förslag", LocalDate.of(2018, 5, 2));
        as(() -> bean(SaveContributionPlan.class).create(YEAR, basis, ""));
        PlanOverview draft = contributions();
        run(() -> bean(ProposeContributionPlan.class).propose(draft.id(), draft.version()));
        PlanOverview proposed = contributions();
        run(() -> bean(DecideContributionPlan.class)
                .decide(proposed.id(), proposed.version(), new PlanDecision("§ 40", LocalDate.of(2018, 5, 30))));
    }

    /** A draft of another year's contributions, of eleven million kronor. */
    public PlanOverview draftContributions(FinancialYear year) {
        PlanBasis basis = new PlanBasis(Basis.TOTAL, Money.ofKronor(11_000_000), "Förslag", LocalDate.of(2018, 5, 2));
        as(() -> bean(SaveContributionPlan.class).create(year, basis, ""));
        return as(() -> bean(ContributionPlanOverviews.class).plan(year, Optional.empty()))
                .overview();
    }

    private PlanOverview contributions() {
        return as(() -> bean(ContributionPlanOverviews.class).plan(YEAR, Optional.empty()))
                .overview();
    }

    /** A draft of three years without lines. */
    public long draft() {
        return as(() -> bean(CreateBudget.class).create(YEAR, 3, OPENING, Optional.empty()));
    }

    /** So many insatser of a thousand kronor a year each. */
    public List<Long> addLines(long versionId, int lines) {
        Map<FinancialYear, Money> amounts = new HashMap<>();
        for (FinancialYear year : Budget.years(YEAR, 3)) {
            amounts.put(year, Money.ofKronor(1000));
        }
        List<NewLine> added = IntStream.rangeClosed(1, lines)
                .mapToObj(i -> new NewLine(LineTerms.of(LineKind.INSATS, "Insats " + i, null), amounts))
                .toList();
        return as(() -> bean(SaveLine.class).addAll(versionId, added));
    }

    public BudgetDetail detail(long versionId) {
        return as(() -> bean(BudgetOverviews.class).version(versionId));
    }

    public void propose(long versionId) {
        long draft = detail(versionId).overview().version();
        run(() -> bean(ProposeBudget.class).propose(versionId, draft));
    }

    /** Proposed and decided by § 41. */
    public void decide(long versionId) {
        propose(versionId);
        long proposed = detail(versionId).overview().version();
        run(() -> bean(DecideBudget.class).decide(versionId, proposed, DECISION));
    }

    /** The same by somebody of another name. */
    public <T> T as(String name, Callable<T> request) {
        return as(new Actor(1, "eva1", name, 1, Set.of(Role.FORBUNDSCHEF)), request);
    }
}
