package se.tross.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tross.forbund.account.AccountOverviews;
import se.tross.forbund.account.SignedInAccounts;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.trail.History;

/** A list asks once, whatever its size; and who acts is known by two statements. */
class StatementsAreCountedTest {

    private static final Actor ADA = new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(Role.ADMINISTRATOR));

    @Test
    void asksOnceForAListAfterEnteringTheForbund() throws SQLException {
        try (TestContainer container = TestContainer.start(Clock.systemUTC())) {
            try (Connection app = container.database().as(TestDatabase.APP)) {
                TwoForbund.insertInto(app);
                TwoForbund.enter(app, 1);
                TestDatabase.run(
                        app,
                        "insert into forbund_account (id, forbund_id, version, username, name, password_hash)"
                                + " select n, 1, 1, 'user' || n, 'User ' || n, 'x' from generate_series(100, 599) n");
            }
            container.as(ADA, () -> {
                container.get(AccountOverviews.class).accounts();
                StatementCount.startOver();
                assertThat(container.get(AccountOverviews.class).accounts()).hasSize(501);
                assertThat(StatementCount.current()).isEqualTo(2);

                StatementCount.startOver();
                assertThat(container
                                .get(History.class)
                                .of("forbund_account", 1, 0)
                                .entries())
                        .isNotEmpty();
                assertThat(StatementCount.current()).isEqualTo(2);

                StatementCount.startOver();
                assertThat(container.get(SignedInAccounts.class).find(1)).isPresent();
                assertThat(StatementCount.current()).isEqualTo(1);
                return null;
            });
        }
    }
}
