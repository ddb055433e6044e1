package se.tross.contribution;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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

/** A förbund on 1 June 2018 with a region and two municipalities, and nothing about money yet. */
final class ContributionFixture implements AutoCloseable {
    static final FinancialYear YEAR = new FinancialYear(2019);
    static final long HALMSTAD = 12;
    static final long HYLTE = 13;

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private final TestContainer container;

    private ContributionFixture(TestContainer container) {
        this.container = container;
    }

    static ContributionFixture start() throws SQLException {
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
                    member(10, "FK", "Försäkringskassan", "FORSAKRINGSKASSAN", 1),
                    member(11, "AF", "Arbetsförmedlingen", "ARBETSFORMEDLINGEN", 1),
                    member(HALMSTAD, "1380", "Halmstads kommun", "MUNICIPALITY", 1),
                    member(HYLTE, "1315", "Hylte kommun", "MUNICIPALITY", 2));
        }
        return new ContributionFixture(container);
    }

    private static String member(long id, String code, String name, String party, int position) {
        return ("insert into forbund_member (id, forbund_id, version, code, name, party, position, valid_from)"
                        + " values (%d, 1, 1, '%s', '%s', '%s', %d, '2018-01-01')")
                .formatted(id, code, name, party, position);
    }

    /** Halmstad and Hylte divide the municipal quarter, in per cent of the whole. */
    static KeyTerms key(LocalDate from, LocalDate to, String halmstad, String hylte) {
        return new KeyTerms(
                new Period(from, to),
                null,
                KeyMethod.PERCENT_OF_TOTAL,
                null,
                "§ 8",
                "Förbundsordningen",
                LocalDate.of(2017, 11, 17),
                "",
                List.of(KeyWeight.of(HALMSTAD, new BigDecimal(halmstad)), KeyWeight.of(HYLTE, new BigDecimal(hylte))));
    }

    static KeyTerms key() {
        return key(FIRST_DAY, null, "20", "5");
    }

    static PlanBasis basis(long kronor) {
        return new PlanBasis(Basis.TOTAL, Money.ofKronor(kronor), "Förslag", LocalDate.of(2018, 5, 2));
    }

    long savedKey() {
        return as(() -> bean(SaveAllocationKey.class).create(key()));
    }

    PlanOverview savedPlan(long kronor) {
        as(() -> bean(SaveContributionPlan.class).create(YEAR, basis(kronor), ""));
        return plan().overview();
    }

    PlanDetail plan() {
        return as(() -> bean(ContributionPlanOverviews.class).plan(YEAR, Optional.empty()));
    }

    Money amount(long member) {
        return plan().computation().of(member).orElseThrow().rounded();
    }

    <T> T bean(Class<T> type) {
        return container.get(type);
    }

    <T> T as(Callable<T> request) {
        return container.as(new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(Role.FORBUNDSCHEF)), request);
    }

    void run(Runnable request) {
        as(() -> {
            request.run();
            return null;
        });
    }

    Refusal refusal(Runnable request) {
        try {
            run(request);
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }

    @Override
    public void close() {
        container.close();
    }
}
