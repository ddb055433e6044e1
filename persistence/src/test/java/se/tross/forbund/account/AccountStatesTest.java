package se.tross.forbund.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.ForbundRefusal.LastAdministrator;
import se.tross.forbund.account.AccountRefusal.AccountIsOwn;
import se.tross.forbund.account.AccountRefusal.AccountOfAnotherForbund;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.time.Period;

/** What the page of an account knows beforehand is what the use cases would say. */
class AccountStatesTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Actor EVA = TestForbund.eva(Role.ADMINISTRATOR);
    private static final int ENOUGH_TO_LOCK = 5;

    @RegisterExtension
    private final TestForbund forbund = new TestForbund(
            Role.ADMINISTRATOR,
            "insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from)"
                    + " values (20, 1, 1, 'ADMINISTRATOR', '2018-01-01')");

    @Test
    void tellsThatNamesAreLockedOutAndLetsThemTryAgain() {
        long nils = as(() -> forbund.bean(CreateAccount.class)
                .create(new NewAccount("nils", "Nils", "", OneTimePassword.generate())));
        for (int attempt = 0; attempt < ENOUGH_TO_LOCK; attempt++) {
            forbund.as(null, () -> forbund.bean(SignIn.class).signIn("nils", "wrong"));
        }
        AccountState locked = state(nils);
        assertThat(locked.isLocked()).isTrue();
        assertThat(locked.lockedUntil()).isEqualTo(TestForbund.NOON.instant().plusSeconds(60));
        assertThat(locked.failures()).isEqualTo(ENOUGH_TO_LOCK);

        as(() -> {
            forbund.bean(UnlockSignIn.class).unlock(nils);
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

        as(() -> forbund.bean(GrantRole.class).grant("eva2", Role.ADMINISTRATOR, null, Period.from(TODAY)));
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
        return as(() -> forbund.bean(AccountStates.class).of(id));
    }

    private <T> T as(Callable<T> request) {
        return forbund.as(EVA, request);
    }
}
