package se.tross.forbund.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tross.forbund.ForbundRefusal.LastAdministrator;
import se.tross.forbund.ForbundRefusal.RoleGrantedTwice;
import se.tross.forbund.ForbundRefusal.RoleNeedsMember;
import se.tross.forbund.account.AccountRefusal.AccountIsOwn;
import se.tross.forbund.account.AccountRefusal.AccountOfAnotherForbund;
import se.tross.forbund.account.AccountRefusal.PasswordCommon;
import se.tross.forbund.account.AccountRefusal.PasswordHoldsUsername;
import se.tross.forbund.account.AccountRefusal.PasswordTooShort;
import se.tross.forbund.account.AccountRefusal.PasswordWrong;
import se.tross.forbund.account.AccountRefusal.UsernameUnknown;
import se.tross.shared.access.AccessRefusal.NotFound;
import se.tross.shared.access.AccessRefusal.StoredMeanwhile;
import se.tross.shared.access.Actor;
import se.tross.shared.access.RefusedInTransaction;
import se.tross.shared.access.Role;
import se.tross.shared.container.TestForbund;
import se.tross.shared.database.TestDatabase;
import se.tross.shared.database.TwoForbund;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.Period;

/** The administrator keeps the förbund's accounts and gives roles; everybody keeps the own profile. */
class AccountsAreKeptTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
    private static final Actor EVA = TestForbund.eva(Role.ADMINISTRATOR);
    private static final String PASSWORD = "fyra gröna hästar";

    @RegisterExtension
    private final TestForbund forbund = new TestForbund(
            Role.ADMINISTRATOR,
            "insert into forbund_role_grant (id, forbund_id, account_id, role, valid_from)"
                    + " values (20, 1, 1, 'ADMINISTRATOR', '2018-01-01')");

    @Test
    void createsAnAccountThatSignsInAndChoosesAPassword() {
        long id = as(EVA, () -> forbund.bean(CreateAccount.class).create(new NewAccount("Nils", "Nils", "", PASSWORD)));
        as(EVA, () -> forbund.bean(GrantRole.class).grant("nils", Role.EKONOM, null, Period.from(TODAY)));

        SignInOutcome first = as(null, () -> forbund.bean(SignIn.class).signIn("nils", PASSWORD));
        SignedInAccount nils =
                as(null, () -> forbund.bean(SignedInAccounts.class).find(id)).orElseThrow();
        Actor actor = nils.actorIn(1).orElseThrow();

        assertThat(first).isEqualTo(SignInOutcome.in(id));
        assertThat(nils.mustChangePassword()).isTrue();
        assertThat(actor.roles()).containsExactly(Role.EKONOM);
        assertThat(refusal(actor, () -> changePassword("wrong", "sju blå cyklar")))
                .isEqualTo(new PasswordWrong());
        assertThat(refusal(actor, () -> changePassword(PASSWORD, "kort"))).isEqualTo(new PasswordTooShort(12));
        as(actor, () -> changePassword(PASSWORD, "sju blå cyklar"));
        assertThat(as(null, () -> forbund.bean(SignIn.class).signIn("nils", PASSWORD))
                        .isIn())
                .isFalse();
        assertThat(as(null, () -> forbund.bean(SignIn.class).signIn("nils", "sju blå cyklar"))
                        .isIn())
                .isTrue();
        assertThat(as(null, () -> forbund.bean(SignedInAccounts.class).find(id))
                        .orElseThrow()
                        .mustChangePassword())
                .isFalse();
    }

    @Test
    void refusesPasswordsThatAreTriedFirst() {
        assertThat(PasswordRules.refusals("nils", "password1234")).containsExactly(new PasswordCommon());
        assertThat(PasswordRules.refusals("nils", "aaaaaaaaaaaa")).containsExactly(new PasswordCommon());
        assertThat(PasswordRules.refusals("nils", "jag heter Nils")).containsExactly(new PasswordHoldsUsername());
        assertThat(PasswordRules.refusals("nils", "elva tecken")).containsExactly(new PasswordTooShort(12));
        assertThat(PasswordRules.refusals("nils", "tolv tecken!")).isEmpty();
    }

    @Test
    void refusesAUsernameThatIsTakenEvenInAnotherForbund() {
        assertThat(refusal(
                        EVA,
                        () -> forbund.bean(CreateAccount.class).create(new NewAccount("eva2", "Eva", "", PASSWORD))))
                .isEqualTo(new StoredMeanwhile("forbund_account_username_key"));
    }

    @Test
    void givesARoleToAnAccountOfAnotherForbundButDoesNotChangeIt() {
        as(EVA, () -> forbund.bean(GrantRole.class).grant("eva2", Role.REVISOR, null, Period.from(TODAY)));

        AccountOverview guest =
                as(EVA, () -> forbund.bean(AccountOverviews.class).account(2));

        assertThat(guest.keptHere()).isFalse();
        assertThat(guest.grantsOn(TODAY))
                .extracting(AccountOverview.Grant::role)
                .containsExactly(Role.REVISOR);
        assertThat(refusal(EVA, () -> {
                    forbund.bean(ChangeAccount.class).describe(2, guest.version(), "X", "");
                    return null;
                }))
                .isEqualTo(new AccountOfAnotherForbund());
        Actor abroad = new Actor(2, "eva2", "Eva", 1, Set.of(Role.REVISOR));
        as(abroad, () -> {
            forbund.bean(ChangeOwnProfile.class).choose(Language.ENGLISH, Theme.DARK, true);
            return null;
        });
        assertThat(as(null, () -> forbund.bean(SignedInAccounts.class).find(2))
                        .orElseThrow()
                        .theme())
                .isEqualTo(Theme.DARK);
    }

    @Test
    void doesNotShowAccountsOfAnotherForbund() {
        assertThat(as(EVA, () -> forbund.bean(AccountOverviews.class).accounts()))
                .extracting(AccountOverview::username)
                .containsExactly("eva1");
        assertThat(refusal(EVA, () -> forbund.bean(AccountOverviews.class).account(2)))
                .isEqualTo(new NotFound());
    }

    @Test
    void keepsTheLastAdministrator() {
        assertThat(refusal(EVA, () -> end(20))).isEqualTo(new LastAdministrator());
        assertThat(refusal(EVA, () -> {
                    forbund.bean(ChangeAccount.class).close(1, 1);
                    return null;
                }))
                .isEqualTo(new AccountIsOwn());

        as(EVA, () -> forbund.bean(GrantRole.class).grant("eva2", Role.ADMINISTRATOR, null, Period.from(TODAY)));
        as(EVA, () -> end(20));

        assertThat(as(null, () -> forbund.bean(SignedInAccounts.class).actor(1, 1))
                        .orElseThrow()
                        .roles())
                .containsExactlyInAnyOrder(Role.EKONOM, Role.ADMINISTRATOR);
    }

    @Test
    void refusesARoleTwiceOrWithoutItsMember() {
        assertThat(refusal(
                        EVA, () -> forbund.bean(GrantRole.class).grant("eva1", Role.EKONOM, null, Period.from(TODAY))))
                .isEqualTo(new RoleGrantedTwice(Role.EKONOM));
        assertThat(refusal(
                        EVA,
                        () -> forbund.bean(GrantRole.class).grant("eva1", Role.HANDLAGGARE, null, Period.from(TODAY))))
                .isEqualTo(new RoleNeedsMember(Role.HANDLAGGARE));
        assertThat(refusal(
                        EVA,
                        () -> forbund.bean(GrantRole.class).grant("eva1", Role.HANDLAGGARE, 2L, Period.from(TODAY))))
                .as("a member of another förbund")
                .isEqualTo(new NotFound());
        assertThat(refusal(
                        EVA,
                        () -> forbund.bean(GrantRole.class).grant("nobody", Role.EKONOM, null, Period.from(TODAY))))
                .isEqualTo(new UsernameUnknown());
    }

    @Test
    void givesOneRoleForEachMemberThatThePersonActsFor() throws SQLException {
        try (Connection app = forbund.database().as(TestDatabase.APP)) {
            TwoForbund.enter(app, 1);
            TestDatabase.run(
                    app,
                    "insert into forbund_member (id, forbund_id, version, code, name, party, position, valid_from)"
                            + " values (30, 1, 1, 'HYL', 'Hylte kommun', 'MUNICIPALITY', 4, '2018-01-01')");
        }
        for (long member : new long[] {1, 30}) {
            as(EVA, () -> forbund.bean(GrantRole.class).grant("eva1", Role.HANDLAGGARE, member, Period.from(TODAY)));
        }
        assertThat(as(EVA, () -> forbund.bean(AccountOverviews.class).account(1))
                        .grantsOn(TODAY))
                .extracting(AccountOverview.Grant::role)
                .filteredOn(Role.HANDLAGGARE::equals)
                .hasSize(2);
        assertThat(refusal(
                        EVA,
                        () -> forbund.bean(GrantRole.class)
                                .grant("eva1", Role.HANDLAGGARE, 30L, Period.from(TODAY.plusYears(1)))))
                .isEqualTo(new RoleGrantedTwice(Role.HANDLAGGARE));
    }

    private Object end(long grantId) {
        forbund.bean(EndRole.class).end(grantId, TODAY);
        return null;
    }

    private Object changePassword(String present, String password) {
        forbund.bean(ChangeOwnPassword.class).change(present, password);
        return null;
    }

    private <T> T as(Actor actor, Callable<T> request) {
        return forbund.as(actor, request);
    }

    private Refusal refusal(Actor actor, Callable<?> request) {
        try {
            forbund.as(actor, request);
        } catch (RefusedInTransaction refused) {
            return refused.first();
        }
        throw new AssertionError("Not refused");
    }
}
