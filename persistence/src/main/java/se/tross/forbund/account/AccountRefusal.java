package se.tross.forbund.account;

import java.time.Duration;
import se.tross.shared.refusal.Beside;
import se.tross.shared.refusal.Refusal;

/** Why somebody is not let in, or an account not changed, in order of precedence. */
public sealed interface AccountRefusal extends Refusal {

    /** Too many wrong passwords in a row for this name, known or not. */
    record SignInLocked(Duration left) implements AccountRefusal {
        private static final long SECONDS_A_MINUTE = 60;

        /** Whole minutes, rounded up: who waits that long is let in. */
        @Override
        public Object[] args() {
            return new Object[] {(left.toSeconds() + SECONDS_A_MINUTE) / SECONDS_A_MINUTE};
        }
    }

    /** Name and password do not belong together; which of them is wrong is not told. */
    record SignInWrong() implements AccountRefusal {}

    /** The present password, asked for before it is changed, is wrong. */
    @Beside("present")
    record PasswordWrong() implements AccountRefusal {}

    /** Long passwords are what helps; nothing else is demanded of them. */
    @Beside("password")
    record PasswordTooShort(int least) implements AccountRefusal {}

    /** A password is no document. */
    @Beside("password")
    record PasswordTooLong(int most) implements AccountRefusal {}

    /** The password holds the user name. */
    @Beside("password")
    record PasswordHoldsUsername() implements AccountRefusal {}

    /** One of those that everybody tries first. */
    @Beside("password")
    record PasswordCommon() implements AccountRefusal {}

    /** The new password is the old one. */
    @Beside("password")
    record PasswordUnchanged() implements AccountRefusal {}

    /** Nobody signs in with this user name: a role is given to an account that there is. */
    @Beside("username")
    record UsernameUnknown() implements AccountRefusal {}

    /** An account is changed by the förbund that made it; others only give it roles. */
    record AccountOfAnotherForbund() implements AccountRefusal {}

    /** Nobody closes their own account, so that nobody locks themselves out by mistake. */
    record AccountIsOwn() implements AccountRefusal {}
}
