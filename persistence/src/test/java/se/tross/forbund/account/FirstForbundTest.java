package se.tross.forbund.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import se.tross.forbund.account.FirstForbund.Wanted;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;

/** An empty installation gets its first administrator, once. */
class FirstForbundTest {

    @Test
    void makesTheFirstForbundOnce() throws SQLException {
        try (TestContainer container = TestContainer.start(Clock.systemUTC())) {
            Wanted wanted = new Wanted("Samordningsförbundet X", "X", "222000-9902", "X", "Rot", "en lång ramsa");

            assertThat(container.as(
                            null, () -> container.get(FirstForbund.class).make(wanted)))
                    .isTrue();
            assertThat(container.as(
                            null, () -> container.get(FirstForbund.class).make(wanted)))
                    .isFalse();

            SignInOutcome in =
                    container.as(null, () -> container.get(SignIn.class).signIn("rot", "en lång ramsa"));
            SignedInAccount account = container
                    .as(null, () -> container.get(SignedInAccounts.class).find(in.accountId()))
                    .orElseThrow();
            assertThat(account.mustChangePassword()).isTrue();
            assertThat(account.forbund())
                    .singleElement()
                    .satisfies(one -> assertThat(one.roles()).containsExactly(Role.ADMINISTRATOR));
        }
    }
}
