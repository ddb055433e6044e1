package se.tross.forbund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tross.forbund.ForbundRefusal.EmailNotUsable;
import se.tross.forbund.ForbundRefusal.UsernameNotUsable;
import se.tross.forbund.account.Account;
import se.tross.forbund.account.Language;
import se.tross.forbund.account.RoleGrant;
import se.tross.forbund.account.Theme;
import se.tross.shared.access.Role;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** Who may sign in, and as what, from when to when. */
class AccountAndRolesTest {
    private static final Period SINCE_2018 = Period.from(LocalDate.of(2018, 1, 1));

    private static Account account() {
        return new Account(1, " Eva.Ekonom ", " Eva Ekonom ", "eva@halland.example", "hash-1");
    }

    @Test
    void aNewHolderChoosesAPasswordOfTheirOwn() {
        Account account = account();
        assertThat(account.username()).isEqualTo("eva.ekonom");
        assertThat(account.name()).isEqualTo("Eva Ekonom");
        assertThat(account.mustChangePassword()).isTrue();
        account.changePassword("hash-2");
        assertThat(account.mustChangePassword()).isFalse();
        account.resetPassword("hash-3");
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.passwordHash()).isEqualTo("hash-3");
    }

    @Test
    void anAccountIsClosedAndReopenedAndNeverDeleted() {
        Account account = account();
        account.close();
        assertThat(account.isActive()).isFalse();
        account.reopen();
        assertThat(account.isActive()).isTrue();
    }

    @Test
    void aPersonChoosesLanguageAndTheme() {
        Account account = account();
        assertThat(account.language()).isEqualTo(Language.SWEDISH);
        account.choose(Language.ENGLISH, Theme.DARK);
        assertThat(account.language().locale().getLanguage()).isEqualTo("en");
        assertThat(account.theme()).isEqualTo(Theme.DARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", ".eva", "eva ekonom", "eva/ekonom", "évä", "eva\nekonom"})
    void refusesUserNamesThatAreHardToType(String username) {
        assertThatThrownBy(() -> new Account(1, username, "Eva", "", "hash"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new UsernameNotUsable()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eva", "eva@", "@halland.example", "eva@halland", "eva@hal land.example", "a@b@c.se"})
    void refusesWhatIsNoAddress(String email) {
        Account account = account();
        assertThatThrownBy(() -> account.describe("Eva", email))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.first()).isEqualTo(new EmailNotUsable()));
        assertThat(account.email()).isEqualTo("eva@halland.example");
    }

    @Test
    void thePasswordHashIsNoFreeText() throws NoSuchFieldException {
        assertThat(Account.class.getDeclaredField("passwordHash").isAnnotationPresent(NotFreeText.class))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoWorksAtAMemberMustActForOne(Role role) {
        if (role.isForAMember()) {
            assertThatThrownBy(() -> new RoleGrant(1, 7, role, null, SINCE_2018, List.of()))
                    .isInstanceOf(Refused.class);
        } else {
            assertThat(new RoleGrant(1, 7, role, null, SINCE_2018, List.of()).role())
                    .isEqualTo(role);
        }
        assertThat(new RoleGrant(1, 7, role, 3L, SINCE_2018, List.of()).memberId())
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2017-12-31, false", "2018-01-01, true", "2018-06-30, true", "2018-07-01, false"})
    void aRoleHoldsOnItsDays(LocalDate day, boolean holds) {
        RoleGrant grant = new RoleGrant(1, 7, Role.EKONOM, null, SINCE_2018, List.of());
        grant.end(LocalDate.of(2018, 6, 30));
        assertThat(grant.isValidOn(day)).isEqualTo(holds);
    }

    @Test
    void aRoleIsNotHeldTwice() {
        RoleGrant first = new RoleGrant(1, 7, Role.EKONOM, null, SINCE_2018, List.of());
        List<RoleGrant> others = List.of(first);
        assertThatThrownBy(() -> new RoleGrant(1, 7, Role.EKONOM, null, SINCE_2018, others))
                .isInstanceOf(Refused.class);
        assertThat(new RoleGrant(1, 7, Role.REVISOR, null, SINCE_2018, others).role())
                .isEqualTo(Role.REVISOR);
        assertThat(new RoleGrant(1, 8, Role.EKONOM, null, SINCE_2018, others).accountId())
                .isEqualTo(8);
    }
}
