package se.tross.forbund.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tross.forbund.ForbundRefusal.LastAdministrator;
import se.tross.forbund.account.AccountRefusal.AccountIsOwn;
import se.tross.forbund.account.AccountRefusal.AccountOfAnotherForbund;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestContainer;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.time.Period;
import se.tross.shared.time.SystemClock;

/** What the page of an account knows beforehand is what the use cases would say. */
class AccountStatesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2018-06-01T10:00:00Z"), SystemClock.STOCKHOLM);
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Actor EVA = new Actor(1, "eva1", "Eva Ekonom", 1, Set.of(Role.ADMINISTRATOR));
    private static final int ENOUGH_TO_LOCK = 5;

    private TestContainer container;

    @BeforeEach
    void start() throws SQLException {
        container = TestContainer.start(NOON);
        try (Connection app = container.database().as(TestDatabase.APP)) {
            TwoForbund.insertInto(app);
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from)"
                            + " values (20, 1, 1, 'ADMINISTRATOR', '2018-01-01')");
        }
    }

    @AfterEach
    void stop() {
        container.close();
    }

    @Test
    void tellsThatNamesAreLockedOutAndLetsThemTryAgain() {
        long nils = as(() -> container
                .get(CreateAccount.class)
                .create(new NewAccount("nils", "Nils", "", OneTimePassword.generate())));
        for (int attempt = 0; attempt < ENOUGH_TO_LOCK; attempt++) {
            container.as(null, () -> container.get(SignIn.class).signIn("nils", "wrong"));
        }
        AccountState locked = state(nils);
        assertThat(locked.isLocked()).isTrue();
        assertThat(locked.lockedUntil()).isEqualTo(NOON.instant().plusSeconds(60));
        assertThat(locked.failures()).isEqualTo(ENOUGH_TO_LOCK);

        as(() -> {
            container.get(UnlockSignIn.class).unlock(nils);
            return null;
        });
        assertThat(state(nils).isLocked()).isFalse();
        assertThat(state(nils).failures()).isZero();
    }

    @Test
    void knowsWhoCannotBeClosedOrEnded() {
        AccountState own = state(1);
        assertThat(own.refusalOfClosing()).isEqualTo(new AccountIsOwn());
        assertThat(own.refusalOfEnding(20)).contains(new LastAdministrator());
        assertThat(own.refusalOfEnding(1)).as("the role of ekonom").isEmpty();

        as(() -> container.get(GrantRole.class).grant("eva2", Role.ADMINISTRATOR, null, Period.from(TODAY)));
        assertThat(state(1).refusalOfEnding(20)).isEmpty();
        assertThat(state(2).refusalOfClosing()).isEqualTo(new AccountOfAnotherForbund());
    }

    @Test
    void aOneTimePasswordMayBeUsedAndIsNeverTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String password = OneTimePassword.generate();
            assertThat(PasswordRules.refusals("nils", password)).isEmpty();
            assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
            assertThat(seen.add(password)).isTrue();
        }
    }

    private AccountState state(long id) {
        return as(() -> container.get(AccountStates.class).of(id));
    }

    private <T> T as(Callable<T> request) {
        return container.as(EVA, request);
    }
}
