package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.forbund.CharterSetting;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.StatementCount;
import se.tross.shared.trail.HistoryEntry.Action;
import se.tross.shared.trail.TrailQuery.Order;

/** The trail as a list: paged and narrowed by the database, and never more than the role may read. */
class TrailListTest {

    private static final Actor AUDITOR = new Actor(9, "rut", "Rut Revisor", 1, Set.of(Role.REVISOR));
    private static final Actor ADMINISTRATOR = new Actor(9, "ada", "Ada", 1, Set.of(Role.ADMINISTRATOR));

    private static TestContainer container;

    @BeforeAll
    static void start() throws SQLException {
        container = TestForbund.start(
                Clock.systemUTC(),
                "set tross.actor = 'Åsa Ås'",
                "update forbund_member set name = 'Region 100 %', version = 2 where id = 1",
                "update forbund_role_grant set valid_to = '2018-12-31' where id = 1");
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @Test
    void listsTheLatestFirstWithWhatItIsAbout() {
        TrailSlice slice = slice(AUDITOR, query("", Set.of(), Set.of(), ""), 0, 2);
        assertThat(slice.rows())
                .extracting(TrailRow::actor, TrailRow::action, TrailRow::table, TrailRow::subject, TrailRow::columns)
                .hasToString("[(\"Åsa Ås\", CHANGED, \"forbund_role_grant\", \"Eva Ekonom\", [\"valid_to\"]),"
                        + " (\"Åsa Ås\", CHANGED, \"forbund_member\", \"Region 100 %\", [\"name\"])]");
        assertThat(slice.matching()).isEqualTo(slice.all()).isEqualTo(12);
    }

    @Test
    void narrowsByWhoWhatAndWhere() {
        assertThat(slice(AUDITOR, query("åsa", Set.of(), Set.of(), ""), 0, 50).matching())
                .isEqualTo(2);
        assertThat(slice(AUDITOR, query("", Set.of("forbund_member"), Set.of(), ""), 0, 50)
                        .matching())
                .isEqualTo(2);
        assertThat(slice(AUDITOR, query("", Set.of(), Set.of(Action.CHANGED), ""), 0, 50)
                        .matching())
                .isEqualTo(2);
        assertThat(slice(AUDITOR, query("", Set.of(), Set.of(), "100 %"), 0, 50).rows())
                .as("a per cent sign is a sign, not any text")
                .extracting(TrailRow::table)
                .containsExactly("forbund_member");
        assertThat(slice(AUDITOR, query("", Set.of(), Set.of(), "_%_"), 0, 50).rows())
                .isEmpty();
    }

    @Test
    void narrowsByTime() {
        TrailQuery before = new TrailQuery(
                null, Instant.parse("2001-01-01T00:00:00Z"), "", Set.of(), Set.of(), "", Order.TIME, true);
        TrailQuery after = new TrailQuery(
                Instant.parse("2001-01-01T00:00:00Z"), null, "", Set.of(), Set.of(), "", Order.TIME, true);
        assertThat(slice(AUDITOR, before, 0, 50).matching()).isZero();
        assertThat(slice(AUDITOR, after, 0, 50).matching()).isEqualTo(12);
    }

    @Test
    void pagesAndSortsInTheDatabase() {
        TrailQuery byTable = new TrailQuery(null, null, "", Set.of(), Set.of(), "", Order.TABLE, false);
        TrailSlice second = slice(AUDITOR, byTable, 10, 10);
        assertThat(second.rows())
                .hasSize(2)
                .extracting(TrailRow::table)
                .containsExactly("forbund_role_grant", "shared_saved_view");
        assertThat(second.matching()).isEqualTo(12);
    }

    @Test
    void tellsASettingByItsName() {
        assertThat(slice(AUDITOR, query("", Set.of("forbund_charter_setting"), Set.of(), ""), 0, 50)
                        .rows())
                .extracting(TrailRow::subject)
                .containsExactly(CharterSetting.MANDATE_BEGINS);
    }

    @Test
    void showsTheAdministratorNoMoney() {
        assertThat(slice(ADMINISTRATOR, query("", Set.of(), Set.of(), ""), 0, 50)
                        .rows())
                .isNotEmpty()
                .extracting(TrailRow::table)
                .noneMatch(table -> table.startsWith("contribution_"));
        assertThat(slice(ADMINISTRATOR, query("", Set.of("contribution_plan"), Set.of(), ""), 0, 50)
                        .rows())
                .isEmpty();
    }

    @Test
    void asksThreeTimesWhateverTheSize() {
        int statements = container.as(AUDITOR, () -> {
            StatementCount.startOver();
            container.get(TrailOverviews.class).slice(query("", Set.of(), Set.of(), ""), 0, 50);
            return StatementCount.current();
        });
        assertThat(statements).as("with the one that says who asks").isEqualTo(4);
    }

    @Test
    void tellsOneEntryWithOldAndNew() {
        TrailRow latest =
                slice(AUDITOR, query("", Set.of(), Set.of(), ""), 1, 1).rows().get(0);
        HistoryEntry entry =
                container.as(AUDITOR, () -> container.get(History.class).entry(latest.seq()));
        assertThat(entry.changes())
                .extracting(HistoryChange::before, HistoryChange::after)
                .hasToString("[(\"Region 1\", \"Region 100 %\")]");
    }

    @Test
    void verifiesTheOwnChainAsTheApplication() {
        TrailReport report =
                container.as(AUDITOR, () -> container.get(VerifyTrail.class).verify());
        assertThat(report.findings()).isEmpty();
        assertThat(report.heads()).hasSize(1).allMatch(head -> head.forbundId() == 1 && head.seq() == 12);
    }

    private static TrailSlice slice(Actor actor, TrailQuery query, int offset, int limit) {
        return container.as(actor, () -> container.get(TrailOverviews.class).slice(query, offset, limit));
    }

    private static TrailQuery query(String actor, Set<String> tables, Set<Action> actions, String text) {
        return new TrailQuery(null, null, actor, tables, actions, text, Order.TIME, true);
    }
}
