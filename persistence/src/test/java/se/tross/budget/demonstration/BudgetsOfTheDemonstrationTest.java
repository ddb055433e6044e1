package se.tross.budget.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.budget.BudgetDetail;
import se.tross.budget.BudgetOverviews;
import se.tross.budget.YearFigures;
import se.tross.budget.check.BudgetFinding;
import se.tross.budget.check.CheckReport;
import se.tross.budget.check.SelfCheckOverviews;
import se.tross.budget.check.Severity;
import se.tross.forbund.demonstration.LoadDemonstration;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.money.Money;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.SystemClock;

/** What a newcomer sees of budgets: Halland's of 2018 as published and decided, contradictions and all. */
class BudgetsOfTheDemonstrationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), SystemClock.STOCKHOLM);
    private static final FinancialYear YEAR = new FinancialYear(2018);

    private static TestContainer container;
    private static long halland;
    private static long twoRivers;

    @BeforeAll
    static void load() throws SQLException {
        container = TestContainer.start(CLOCK);
        Map<String, String> passwords = Stream.of(
                        "forbundschef",
                        "ekonom",
                        "styrelsesekreterare",
                        "handlaggare",
                        "beredare",
                        "ledamot",
                        "revisor",
                        "administrator")
                .collect(Collectors.toMap(name -> name, name -> "hemligt för " + name));
        container.as(null, () -> container.get(LoadDemonstration.class).load(passwords));
        try (Connection superuser = container.database().as(TestDatabase.SUPERUSER);
                ResultSet rows =
                        superuser.createStatement().executeQuery("select id from forbund_forbund order by id")) {
            rows.next();
            halland = rows.getLong(1);
            rows.next();
            twoRivers = rows.getLong(1);
        }
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    private static BudgetDetail budget(long forbund, FinancialYear year) {
        return container.asTross(
                forbund, () -> container.get(BudgetOverviews.class).version(year, Optional.empty()));
    }

    private static CheckReport check(long forbund, FinancialYear year) {
        long version = budget(forbund, year).overview().id();
        return container
                .asTross(forbund, () -> container.get(SelfCheckOverviews.class).check(version))
                .report();
    }

    @Test
    void halland2018ComesOutAsPublished() {
        BudgetDetail detail = budget(halland, YEAR);
        YearFigures year = detail.figures().budgetYear();
        assertThat(detail.overview().applies()).isTrue();
        assertThat(year.insatser().money()).isEqualTo(Money.ofKronor(16_417_000));
        assertThat(year.operations().money()).isEqualTo(Money.ofKronor(4_050_000));
        assertThat(year.cost().money()).isEqualTo(Money.ofKronor(20_467_000));
        assertThat(year.resultWithoutSavedMoney().money()).isEqualTo(Money.ofKronor(-1_825_000));
        assertThat(year.disposable().money()).isEqualTo(Money.ofKronor(3_775_000));
        assertThat(year.openingPercent().percent()).isEqualByComparingTo("30.0");
        assertThat(year.closingPercent().percent()).isEqualByComparingTo("20.2");
        assertThat(detail.figures().years())
                .extracting(figures -> figures.insatser().money())
                .containsExactly(Money.ofKronor(16_417_000), Money.ofKronor(14_512_000), Money.ofKronor(13_862_000));
        assertThat(detail.content().contributions().get(1).assumed()).isTrue();
    }

    @Test
    void theSelfCheckFindsTheContradictionsOfThePrintedPlan() {
        List<String> findings = check(halland, YEAR).open().stream()
                .map(finding -> finding.severity() + ": "
                        + Texts.swedish().text(finding).replace('\u00a0', ' '))
                .toList();
        assertThat(findings)
                .anyMatch(finding -> finding.contains("VÄXA") && finding.contains("2018-06-30"))
                .anyMatch(finding -> finding.contains("åta") && finding.contains("11"));
        assertThat(check(halland, YEAR).open(Severity.ERROR))
                .extracting(BudgetFinding::key)
                .contains("budget.finding.FinancingEndsWithinYear");
    }

    @Test
    void nextYearsDraftStartsFromThePlanYear() {
        BudgetDetail draft = budget(halland, new FinancialYear(2019));
        assertThat(draft.overview().isDraft()).isTrue();
        assertThat(draft.figures().budgetYear().insatser().money()).isEqualTo(Money.ofKronor(14_512_000));
        assertThat(check(halland, new FinancialYear(2019)).findings()).anyMatch(checked -> !checked.isOpen());
    }

    @Test
    void theInventedForbundKeepsItsReasonableEquity() {
        YearFigures year = budget(twoRivers, YEAR).figures().budgetYear();
        assertThat(year.otherIncome().money()).isEqualTo(Money.ofKronor(450_000));
        assertThat(year.disposable().money())
                .isEqualTo(year.closingEquity()
                        .money()
                        .minus(year.recommendedEquity().money()));
    }
}
