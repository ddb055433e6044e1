package se.tross.insats.grant;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.tross.board.sitting.SittingFixture;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetFixture;
import se.tross.forbund.Party;
import se.tross.insats.AgeRange;
import se.tross.insats.ChangeInsats;
import se.tross.insats.Classification;
import se.tross.insats.Cooperation;
import se.tross.insats.CountMethod;
import se.tross.insats.Direction;
import se.tross.insats.InsatsOverview;
import se.tross.insats.InsatsOverviews;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.Participant;
import se.tross.insats.RegisterInsats;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;

/** A förbund with a decided budget of 2019 to 2021, two lines of insatser of a thousand kronor a year, and insatser to grant. */
public final class GrantFixture implements BeforeEachCallback, AfterEachCallback {

    public static final FinancialYear YEAR = BudgetFixture.YEAR;
    public static final OwnerConsent CONSENT =
            new OwnerConsent("Socialchefen, Halmstads kommun", LocalDate.of(2018, 5, 2));

    private final BudgetFixture forbund;
    private List<Long> lineKeys;

    public GrantFixture() {
        forbund = new BudgetFixture(SittingFixture.boardAndMeeting().toArray(String[]::new));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        forbund.beforeEach(context);
        sql("update forbund_forbund set organisation_number = '222000-9910' where id = 1");
        long budget = forbund.draft();
        forbund.addLines(budget, 2);
        forbund.decide(budget);
        BudgetDetail decided = forbund.detail(budget);
        lineKeys = decided.content().rows().stream().map(row -> row.lineKey()).toList();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        forbund.afterEach(context);
    }

    public BudgetFixture forbund() {
        return forbund;
    }

    public <T> T bean(Class<T> type) {
        return forbund.bean(type);
    }

    /** The key of one of the two lines. @param place from 0 */
    public long line(int place) {
        return lineKeys.get(place);
    }

    /** An insats of Halmstad and the region, in preparation. */
    public long prepared(String code) {
        long id = forbund.as(() -> bean(RegisterInsats.class)
                .register(
                        new Classification(Direction.INDIVIDUAL, CountMethod.REGISTERED, false),
                        new InsatsTerms(
                                code,
                                "Team " + code,
                                "Vägen till arbete",
                                "",
                                new AgeRange(16, 64),
                                LocalDate.of(2019, 1, 1),
                                null,
                                "",
                                "",
                                ""),
                        null));
        cooperate(
                id,
                Participant.of(Party.MUNICIPALITY, "Halmstads kommun").owning(),
                Participant.of(Party.REGION, "Region Halland"));
        stage(id, InsatsStage.PREPARATION);
        return id;
    }

    public void cooperate(long id, Participant... participants) {
        long version = insats(id).version();
        forbund.run(() -> bean(ChangeInsats.class).cooperate(id, version, new Cooperation(List.of(participants))));
    }

    /** Where it stands, however it came there. */
    public void stage(long id, InsatsStage stage) {
        sql("update insats_insats set version = version + 1, stage = '%s' where id = %d".formatted(stage, id));
    }

    /** What no use case does. */
    public void sql(String... statements) {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(app, statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public InsatsOverview insats(long id) {
        return forbund.as(() -> bean(InsatsOverviews.class).insats(id));
    }

    /** For two years from 2019. @param kronor of 2019 and of 2020; from the first line */
    public GrantTerms terms(long... kronor) {
        return new GrantTerms(
                "Hälften ska gå vidare till arbete eller studier.",
                "Redovisas varje tertial.",
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2020, 12, 31),
                CONSENT,
                Stream.iterate(0, i -> i < kronor.length, i -> i + 1)
                        .map(i -> new YearAmount(YEAR.plusYears(i), Money.ofKronor(kronor[i]), line(0)))
                        .toList());
    }

    public long begin(long insatsId, GrantTerms terms) {
        return forbund.as(() -> bean(WriteGrant.class).begin(insatsId, terms));
    }

    public GrantOverview grant(long id) {
        return forbund.as(() -> bean(GrantOverviews.class).grant(id));
    }

    public void propose(long id) {
        long version = grant(id).version();
        forbund.run(() -> bean(ProposeGrant.class).propose(id, version));
    }

    /** Written and proposed. */
    public long proposed(long insatsId, long... kronor) {
        long id = begin(insatsId, terms(kronor));
        propose(id);
        return id;
    }
}
