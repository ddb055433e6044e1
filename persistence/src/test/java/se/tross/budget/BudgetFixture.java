package se.tross.budget;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;
import se.tross.shared.time.SystemClock;

/** A förbund on 1 June 2018 with decided contributions of 2019, ten million kronor, and no budget yet. */
public final class BudgetFixture implements AutoCloseable {
    public static final FinancialYear YEAR = new FinancialYear(2019);
    public static final BudgetDecision DECISION = new BudgetDecision("§ 41", LocalDate.of(2018, 5, 30));
    public static final OpeningEquity OPENING = new OpeningEquity(Money.ofKronor(1_500_000), "Bokslut");

    private final TestContainer container;

    private BudgetFixture(TestContainer container) {
        this.container = container;
    }

    public static BudgetFixture start() throws SQLException {
        Clock clock = Clock.fixed(Instant.parse("2018-06-01T10:00:00Z"), SystemClock.STOCKHOLM);
        TestContainer container = TestContainer.start(clock);
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "delete from contribution_contribution",
                    "delete from contribution_plan",
                    "delete from contribution_key_row",
                    "delete from contribution_key",
                    member(10, "FK", "Försäkringskassan", "FORSAKRINGSKASSAN"),
                    member(11, "AF", "Arbetsförmedlingen", "ARBETSFORMEDLINGEN"),
                    member(12, "1380", "Halmstads kommun", "MUNICIPALITY"),
                    member(13, "1315", "Hylte kommun", "MUNICIPALITY"));
        }
        BudgetFixture forbund = new BudgetFixture(container);
        forbund.decideContributions();
        return forbund;
    }

    private static String member(long id, String code, String name, String party) {
        return ("insert into forbund_member (id, forbund_id, version, code, name, party, position, valid_from)"
                        + " values (%d, 1, 1, '%s', '%s', '%s', 1, '2018-01-01')")
                .formatted(id, code, name, party);
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

    /** Proposed and decided by § 41. */
    public void decide(long versionId) {
        long draft = detail(versionId).overview().version();
        run(() -> bean(ProposeBudget.class).propose(versionId, draft));
        long proposed = detail(versionId).overview().version();
        run(() -> bean(DecideBudget.class).decide(versionId, proposed, DECISION));
    }

    public TestDatabase database() {
        return container.database();
    }

    public <T> T bean(Class<T> type) {
        return container.get(type);
    }

    public <T> T as(Callable<T> request) {
        return as("Eva Ekonom", request);
    }

    public <T> T as(String name, Callable<T> request) {
        return container.as(new Actor(1, "eva1", name, 1, Set.of(Role.FORBUNDSCHEF)), request);
    }

    public void run(Runnable request) {
        as(() -> {
            request.run();
            return null;
        });
    }

    public Refusal refusal(Runnable request) {
        return refusals(request).get(0);
    }

    public List<Refusal> refusals(Runnable request) {
        try {
            run(request);
        } catch (RefusedInTransaction refused) {
            return refused.refusals();
        }
        throw new AssertionError("Not refused");
    }

    @Override
    public void close() {
        container.close();
    }
}
