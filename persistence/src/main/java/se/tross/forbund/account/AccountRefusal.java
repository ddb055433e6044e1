package se.tross.forbund.account;

import java.time.Duration;
import se.tross.shared.refusal.Refusal;

/** Why somebody is not let in, or an account not changed, in order of precedence. */
public sealed interface AccountRefusal extends Refusal {

    /** Too many wrong passwords in a row for this name, known or not. */
    record SignInLocked(Duration left) implements AccountRefusal {
        private static final long serialVersionUID = 1L;
        private static final long SECONDS_A_MINUTE = 60;

        /** Whole minutes, rounded up: who waits that long is let in. */
        @Override
        public Object[] args() {
            return new Object[] {(left.toSeconds() + SECONDS_A_MINUTE) / SECONDS_A_MINUTE};
        }
    }

    /** Name and password do not belong together; which of them is wrong is not told. */
    record SignInWrong() implements AccountRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** The present password, asked for before it is changed, is wrong. */
    record PasswordWrong() implements AccountRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "present";
        }
    }

    /** Long passwords are what helps; nothing else is demanded of them. */
    record PasswordTooShort(int least) implements AccountRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {least};
        }

        @Override
        public String field() {
            return "password";
        }
    }

    /** A password is no document. */
    record PasswordTooLong(int most) implements AccountRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {most};
        }

        @Override
        public String field() {
            return "password";
        }
    }

    /** The password holds the user name. */
    record PasswordHoldsUsername() implements AccountRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "password";
        }
    }

    /** One of those that everybody tries first. */
    record PasswordCommon() implements AccountRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "password";
        }
    }

    /** The new password is the old one. */
    record PasswordUnchanged() implements AccountRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "password";
        }
    }

    /** Nobody signs in with this user name: a role is given to an account that there is. */
    record UsernameUnknown() implements AccountRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "username";
        }
    }

    /** An account is changed by the förbund that made it; others only give it roles. */
    record AccountOfAnotherForbund() implements AccountRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** Nobody closes their own account, so that nobody locks themselves out by mistake. */
    record AccountIsOwn() implements AccountRefusal {
        private static final long serialVersionUID = 1L;
    }
}
