package se.tross.forbund.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tross.forbund.account.AccountRefusal.SignInLocked;
import se.tross.forbund.account.AccountRefusal.SignInWrong;
import se.tross.shared.access.Role;
import se.tross.shared.container.MovingClock;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;

/** Who knows the password is let in; who guesses waits longer and longer. */
class SignInTest {

    private static final String RIGHT = "en tross av linor";
    private static final MovingClock CLOCK = new MovingClock(Instant.parse("2018-06-01T10:00:00Z"));

    private static TestContainer container;

    @BeforeAll
    static void start() throws SQLException {
        container = TestContainer.start(CLOCK);
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
        }
        setPassword("eva1", new PasswordHashing().hash(RIGHT));
    }

    @AfterAll
    static void stop() {
        container.close();
    }

    @Test
    void letsInByNameAndPassword() {
        assertThat(signIn("eva1", RIGHT)).isEqualTo(SignInOutcome.in(1));
        assertThat(signIn("  EVA1 ", RIGHT)).isEqualTo(SignInOutcome.in(1));
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameAlike() {
        assertThat(signIn("eva1", RIGHT + " ").refused()).isEqualTo(new SignInWrong());
        assertThat(signIn("nobody", RIGHT).refused()).isEqualTo(new SignInWrong());
        assertThat(signIn("eva1", RIGHT).isIn()).isTrue();
    }

    @Test
    void locksKnownAndUnknownNamesLongerAndLonger() throws SQLException {
        setPassword("eva2", new PasswordHashing().hash(RIGHT));
        for (String name : List.of("eva2", "unknown")) {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn(name, "wrong").refused()).as(name).isEqualTo(new SignInWrong());
            }
            assertThat(signIn(name, RIGHT).refused()).isEqualTo(new SignInLocked(Duration.ofMinutes(1)));
            CLOCK.advance(Duration.ofMinutes(1));
            assertThat(signIn(name, "wrong").refused()).isEqualTo(new SignInWrong());
            assertThat(signIn(name, RIGHT).refused()).isEqualTo(new SignInLocked(Duration.ofMinutes(2)));
            CLOCK.advance(Duration.ofMinutes(2));
        }
        assertThat(signIn("eva2", RIGHT).isIn()).isTrue();
        assertThat(signIn("eva2", "wrong").refused()).isEqualTo(new SignInWrong());
        assertThat(signIn("eva2", RIGHT).isIn())
                .as("success starts the count over")
                .isTrue();
    }

    @Test
    void hashesAnewWhenTheParametersHaveChanged() throws SQLException {
        String old = Password.hash(RIGHT)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(1024, 1, 1, 32, Argon2.ID))
                .getResult();
        setPassword("eva1", old);

        assertThat(signIn("eva1", RIGHT).isIn()).isTrue();

        assertThat(passwordOf("eva1")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(signIn("eva1", RIGHT).isIn()).isTrue();
    }

    @Test
    void doesNotLetInAClosedAccount() throws SQLException {
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into forbund_account (id, forbund_id, version, username, name, password_hash, active) values"
                            + " (3, 1, 1, 'closed', 'Stängd', '" + new PasswordHashing().hash(RIGHT) + "', false)");
        }

        assertThat(signIn("closed", RIGHT).refused()).isEqualTo(new SignInWrong());
        assertThat(container.as(
                        null, () -> container.get(SignedInAccounts.class).find(3)))
                .isEmpty();
    }

    @Test
    void knowsTheRolesOfTodayInEveryForbund() throws SQLException {
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 2);
            TestDatabase.run(
                    app,
                    "insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from, valid_to) values"
                            + " (11, 2, 1, 'REVISOR', '2018-01-01', null),"
                            + " (12, 2, 1, 'LEDAMOT', '2017-01-01', '2017-12-31')");
        }
        SignedInAccount account = container
                .as(null, () -> container.get(SignedInAccounts.class).find(1))
                .orElseThrow();

        assertThat(account.forbund())
                .extracting(one -> one.forbundId() + " " + one.name() + " " + one.roles())
                .containsExactly("1 Förbund 1 [EKONOM]", "2 Förbund 2 [REVISOR]");
        assertThat(account.actorIn(2).orElseThrow().roles()).isEqualTo(Set.of(Role.REVISOR));
        assertThat(account.actorIn(3)).isEmpty();
    }

    private static SignInOutcome signIn(String username, String password) {
        return container.as(null, () -> container.get(SignIn.class).signIn(username, password));
    }

    private static void setPassword(String username, String hash) throws SQLException {
        try (Connection app = container.database().as(TestDatabase.SUPERUSER)) {
            TestDatabase.run(
                    app,
                    "update forbund_account set password_hash = '" + hash + "' where username = '" + username + "'");
        }
    }

    private static String passwordOf(String username) throws SQLException {
        try (Connection app = container.database().as(TestDatabase.SUPERUSER);
                var rows = app.createStatement()
                        .executeQuery(
                                "select password_hash from forbund_account where username = '" + username + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
