package se.tross.forbund;

import java.time.LocalDate;
import se.tross.shared.access.Role;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.Period;

/** Everything that the capability forbund refuses, in order of precedence. The sentences stand in its bundle of rules. */
public sealed interface ForbundRefusal extends Refusal {

    /** A text that may not be left out is empty. */
    record TextMissing(String field) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;
    }

    /** A text is longer than its place. */
    record TextTooLong(String field, int longest) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {longest};
        }
    }

    /** What was typed is no organisation number, or its check digit is wrong. */
    record NotAnOrganisationNumber() implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "organisationNumber";
        }
    }

    /** Places in the charter's order are counted from 1. */
    record PositionNotPositive() implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "position";
        }
    }

    /** The last day lies before the first. */
    record EndsBeforeItBegins(LocalDate first) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {first};
        }

        @Override
        public String field() {
            return "lastDay";
        }
    }

    /** A register must have at least one member of each of the four parties (L3). */
    record PartyMissing(Party party, LocalDate day) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {party, day};
        }
    }

    /** Two members with one code, at the same time. */
    record MemberAlreadyInRegister(String code, String name) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {code, name};
        }

        @Override
        public String field() {
            return "code";
        }
    }

    /** Försäkringskassan and Arbetsförmedlingen are one member each (L3). */
    record AgencyTwice(Party party) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {party};
        }

        @Override
        public String field() {
            return "party";
        }
    }

    /** Two members on one place in the charter's order would leave a tie in rounding open (R-ROUND). */
    record PositionTaken(int position, String name) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {position, name};
        }

        @Override
        public String field() {
            return "position";
        }
    }

    /** A charter setting must name the paragraph of the förbundsordning that it rests on (L19). */
    record ParagraphMissing() implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "paragraph";
        }
    }

    /** The value of a charter setting cannot be read as what the setting is. */
    record SettingNotReadable(CharterSetting setting, Refusal reason) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {setting, reason};
        }

        @Override
        public String field() {
            return "value";
        }
    }

    /** The value of a charter setting lies outside what the setting can be. */
    record SettingOutOfRange(CharterSetting setting) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {setting, setting.lowest(), setting.highest()};
        }

        @Override
        public String field() {
            return "value";
        }
    }

    /** A setting that is yes or no is neither. */
    record YesOrNoMissing(CharterSetting setting) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {setting};
        }

        @Override
        public String field() {
            return "value";
        }
    }

    /** A charter setting has one value a day. */
    record SettingOverlaps(CharterSetting setting, Period other) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {
                setting, other.from(), other.end().map(Object::toString).orElse("")
            };
        }

        @Override
        public String field() {
            return "validFrom";
        }
    }

    /** A rule that has ended is history, and is not ended again. */
    record RuleAlreadyEnded(LocalDate lastDay) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {lastDay};
        }
    }

    /** A charter value that has been in force is history, and is not withdrawn; a new value takes its place. */
    record RuleHasBegun(LocalDate firstDay) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {firstDay};
        }
    }

    /** A user name is 2 to 60 characters: letters a to z, digits, dot, hyphen and underscore, or an e-mail address. */
    record UsernameNotUsable() implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "username";
        }
    }

    /** What was typed is no e-mail address. */
    record EmailNotUsable() implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String field() {
            return "email";
        }
    }

    /** A handläggare stands for one member authority. */
    record RoleNeedsMember(Role role) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {role};
        }

        @Override
        public String field() {
            return "member";
        }
    }

    /** The account already has the role on one of these days. */
    record RoleGrantedTwice(Role role) implements ForbundRefusal {
        private static final long serialVersionUID = 1L;

        @Override
        public Object[] args() {
            return new Object[] {role};
        }

        @Override
        public String field() {
            return "role";
        }
    }

    /** Somebody must be able to keep the accounts: the last administrator stays. */
    record LastAdministrator() implements ForbundRefusal {
        private static final long serialVersionUID = 1L;
    }
}
