package se.tross.contribution.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.forbund.account.SignIn;
import se.tross.forbund.account.SignedInAccount;
import se.tross.forbund.account.SignedInAccounts;
import se.tross.forbund.demonstration.LoadDemonstration;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.time.SystemClock;
import se.tross.shared.trail.TrailReport;
import se.tross.shared.trail.TrailVerification;

/** What a newcomer sees at the first start. */
class LoadDemonstrationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), SystemClock.STOCKHOLM);
    private static final List<String> USERNAMES = List.of(
            "forbundschef",
            "ekonom",
            "styrelsesekreterare",
            "handlaggare",
            "beredare",
            "ledamot",
            "revisor",
            "administrator");

    private static TestContainer container;

    @BeforeAll
    static void load() throws SQLException {
        container = TestContainer.start(CLOCK);
        assertThat(loadOnce()).isTrue();
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    private static boolean loadOnce() {
        Map<String, String> passwords =
                USERNAMES.stream().collect(Collectors.toMap(name -> name, name -> "hemligt för " + name));
        return container.as(null, () -> container.get(LoadDemonstration.class).load(passwords));
    }

    @Test
    void isNotLoadedTwice() {
        assertThat(loadOnce()).isFalse();
    }

    @Test
    void computesHalland2018ToTheKrona() throws SQLException {
        assertThat(rows("""
                        select m.name, c.amount_ore / 100 from contribution_contribution c
                        join contribution_plan p on p.id = c.plan_id join forbund_member m on m.id = c.member_id
                        join forbund_forbund f on f.id = p.forbund_id
                        where p.year = 2018 and p.status = 'DECIDED' and f.short_name = 'Halland' order by c.position
                        """))
                .containsExactly(
                        "Försäkringskassan 9321000",
                        "Region Halland 4660500",
                        "Hylte kommun 186420",
                        "Halmstads kommun 1491360",
                        "Laholms kommun 372840",
                        "Falkenbergs kommun 559260",
                        "Varbergs kommun 932100",
                        "Kungsbacka kommun 1118520");
    }

    @Test
    void hasThreeYearsInBothForbundThatAddUp() throws SQLException {
        assertThat(rows("""
                        select f.short_name, p.year || ' ' || p.status || ' ' || (sum(c.amount_ore) / 100)::bigint
                        from contribution_contribution c
                        join contribution_plan p on p.id = c.plan_id join forbund_forbund f on f.id = p.forbund_id
                        group by f.short_name, p.year, p.status order by 1, 2
                        """))
                .containsExactly(
                        "Halland 2017 DECIDED 18300000",
                        "Halland 2018 DECIDED 18642000",
                        "Halland 2019 DRAFT 19014842",
                        "Två Älvar 2017 DECIDED 11250000",
                        "Två Älvar 2018 DECIDED 12400003",
                        "Två Älvar 2019 DRAFT 12650000");
    }

    @Test
    void grantsEachLineOfTheBudgetToItsInsatsByTheParagraphThatDecidedIt() throws SQLException {
        assertThat(rows("""
                        select f.short_name, count(*) || ' insatser, ' || count(distinct g.decision_paragraph) || ' §'
                        from insats_grant g join insats_grant_amount a on a.grant_id = g.id
                        join insats_from_budget_line l on l.insats_id = g.insats_id and l.line_key = a.line_key
                        join budget_line b on b.line_key = l.line_key
                        join budget_version v on v.id = b.version_id and v.status = 'DECIDED'
                            and v.decision_date = g.decision_date and v.decision_paragraph = g.decision_paragraph
                        join budget_amount m on m.line_id = b.id and m.year = a.year and m.amount_ore = a.amount_ore
                        join insats_agreement s on s.grant_id = g.id and s.signed_on is not null
                        join forbund_forbund f on f.id = g.forbund_id
                        where g.grant_status = 'GRANTED' group by f.short_name order by 1
                        """)).containsExactly("Halland 11 insatser, 1 §", "Två Älvar 5 insatser, 1 §");
    }

    @Test
    void letsEveryRoleIn() {
        Map<String, String> roles = USERNAMES.stream().collect(Collectors.toMap(name -> name, name -> {
            SignedInAccount account = container.as(null, () -> {
                long id = container
                        .get(SignIn.class)
                        .signIn(name, "hemligt för " + name)
                        .accountId();
                return container.get(SignedInAccounts.class).find(id).orElseThrow();
            });
            assertThat(account.mustChangePassword()).isFalse();
            return account.forbund().stream()
                    .map(one -> one.shortName() + " " + one.roles())
                    .collect(Collectors.joining(", "));
        }));

        assertThat(roles)
                .containsEntry("ekonom", "Halland [EKONOM]")
                .containsEntry("forbundschef", "Halland [FORBUNDSCHEF], Två Älvar [FORBUNDSCHEF]")
                .containsEntry("revisor", "Halland [REVISOR], Två Älvar [REVISOR]");
        assertThat(roles.values())
                .allSatisfy(one ->
                        assertThat(Stream.of(Role.values()).map(Role::name)).anyMatch(one::contains));
    }

    @Test
    void isWholeInTheTrail() throws SQLException {
        try (Connection app = container.database().as(TestDatabase.APP)) {
            app.setAutoCommit(false);
            TrailReport report = TrailVerification.verify(app);
            assertThat(report.findings()).isEmpty();
            assertThat(report.entries()).isGreaterThan(100);
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection superuser = container.database().as(TestDatabase.SUPERUSER);
                ResultSet rows = superuser.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return found;
    }
}
