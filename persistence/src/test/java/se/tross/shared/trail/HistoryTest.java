package se.tross.shared.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.refusal.Texts;

/** Every record can tell who changed what and when, in words. */
class HistoryTest {

    private static final Actor AUDITOR = new Actor(9, "rut", "Rut Revisor", 1, Set.of(Role.REVISOR));
    private static final Actor ADMINISTRATOR = new Actor(9, "ada", "Ada", 1, Set.of(Role.ADMINISTRATOR));

    private static final String COLUMNS = """
            select table_name || '.' || column_name from information_schema.columns c
            where table_schema = 'public' and exists (select 1 from pg_trigger t
                where t.tgrelid = c.table_name::regclass and t.tgname = 'trail_write')
            and column_name not in ('id', 'forbund_id', 'version', 'member_id', 'account_id', 'plan_id', 'budget_id',
                                    'version_id', 'line_key', 'line_id', 'seat_id', 'mandate_id', 'meeting_id', 'matter_id', 'content_id')
            and not (table_name = 'contribution_key_row' and column_name = 'key_id')
            """;

    private static TestContainer container;

    @BeforeAll
    static void start() throws SQLException {
        container = TestForbund.start(
                Clock.systemUTC(),
                "update contribution_plan set status = 'PROPOSED', version = 2, note = 'Ny' where id = 1",
                "update contribution_contribution set amount_ore = 466050100 where id = 1",
                "update forbund_account set password_hash = 'x' where id = 1");
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @Test
    void tellsTheHistoryOfAPlanWithItsContributions() {
        HistoryPage page =
                container.as(AUDITOR, () -> container.get(History.class).of("contribution_plan", 1, 0));

        assertThat(page.before()).isZero();
        assertThat(page.entries())
                .extracting(HistoryEntry::actor, HistoryEntry::action, HistoryEntry::table, HistoryEntry::subject)
                .hasToString("[(\"Eva Ekonom\", CHANGED, \"contribution_contribution\", \"Region 1\"),"
                        + " (\"Eva Ekonom\", CHANGED, \"contribution_plan\", null),"
                        + " (\"Eva Ekonom\", CREATED, \"contribution_contribution\", \"Region 1\"),"
                        + " (\"Eva Ekonom\", CREATED, \"contribution_plan\", null)]");
        assertThat(sentences(page.entries().get(0))).containsExactly("Belopp: 4 660 500 kr → 4 660 501 kr");
        assertThat(sentences(page.entries().get(1))).contains("Anteckning: Ny");
    }

    @Test
    void doesNotShowPasswords() {
        HistoryPage page =
                container.as(AUDITOR, () -> container.get(History.class).of("forbund_account", 1, 0));

        assertThat(sentences(page.entries().get(0))).containsExactly("Lösenordet ändrades");
        assertThat(page.toString()).doesNotContain("sha256");
    }

    @Test
    void refusesTheHistoryOfWhatTheRoleMayNotRead() {
        assertThatThrownBy(() -> container.as(
                        ADMINISTRATOR, () -> container.get(History.class).of("contribution_plan", 1, 0)))
                .isInstanceOf(RefusedInTransaction.class);
    }

    @Test
    void readsTheWholeTrailOfTheOwnForbundOnly() {
        HistoryPage page =
                container.as(AUDITOR, () -> container.get(History.class).all(0));

        assertThat(page.entries())
                .hasSize(13)
                .extracting(HistoryEntry::seq)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void hasWordsForEveryColumnInBothLanguages() throws SQLException {
        List<String> missing = new ArrayList<>();
        try (Connection owner = container.database().as(TestDatabase.OWNER);
                ResultSet rows = owner.createStatement().executeQuery(COLUMNS)) {
            while (rows.next()) {
                String[] column = rows.getString(1).split("\\.");
                String key = HistoryEntry.keyOf(column[0]);
                for (Texts texts : List.of(Texts.swedish(), Texts.in(Texts.ENGLISH))) {
                    for (String wanted : List.of(key, key + "." + column[1])) {
                        if (texts.find(wanted).isEmpty()) {
                            missing.add(texts.locale() + " " + wanted);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> sentences(HistoryEntry entry) {
        Texts texts = Texts.swedish();
        return entry.changes().stream()
                .filter(change -> !(change.after() instanceof Enum<?>))
                .map(change -> texts.text(change.sentence(), texts.text(change.key()), change.before(), change.after()))
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }
}
