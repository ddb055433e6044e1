package se.tross.forbund;

import java.time.LocalDate;
import se.tross.shared.access.Role;
import se.tross.shared.refusal.Beside;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.Period;

/** Everything that the capability forbund refuses, in order of precedence. The sentences stand in its bundle of rules. */
public sealed interface ForbundRefusal extends Refusal {

    /** A text that may not be left out is empty. */
    record TextMissing(String field) implements ForbundRefusal {}

    /** A text is longer than its place. */
    record TextTooLong(String field, int longest) implements ForbundRefusal {}

    /** What was typed is no organisation number, or its check digit is wrong. */
    @Beside("organisationNumber")
    record NotAnOrganisationNumber() implements ForbundRefusal {}

    /** Places in the charter's order are counted from 1. */
    @Beside("position")
    record PositionNotPositive() implements ForbundRefusal {}

    /** The last day lies before the first. */
    @Beside("lastDay")
    record EndsBeforeItBegins(LocalDate first) implements ForbundRefusal {}

    /** A register must have at least one member of each of the four parties (L3). */
    record PartyMissing(Party party, LocalDate day) implements ForbundRefusal {}

    /** Two members with one code, at the same time. */
    @Beside("code")
    record MemberAlreadyInRegister(String code, String name) implements ForbundRefusal {}

    /** Försäkringskassan and Arbetsförmedlingen are one member each (L3). */
    @Beside("party")
    record AgencyTwice(Party party) implements ForbundRefusal {}

    /** Two members on one place in the charter's order would leave a tie in rounding open (R-ROUND). */
    @Beside("position")
    record PositionTaken(int position, String name) implements ForbundRefusal {}

    /** A charter setting must name the paragraph of the förbundsordning that it rests on (L19). */
    @Beside("paragraph")
    record ParagraphMissing() implements ForbundRefusal {}

    /** The value of a charter setting cannot be read as what the setting is. */
    @Beside("value")
    record SettingNotReadable(CharterSetting setting, Refusal reason) implements ForbundRefusal {}

    /** The value of a charter setting lies outside what the setting can be. */
    @Beside("value")
    record SettingOutOfRange(CharterSetting setting) implements ForbundRefusal {
        @Override
        public Object[] args() {
            return new Object[] {setting, setting.lowest(), setting.highest()};
        }
    }

    /** A setting that is yes or no is neither. */
    @Beside("value")
    record YesOrNoMissing(CharterSetting setting) implements ForbundRefusal {}

    /** A charter setting has one value a day. */
    @Beside("validFrom")
    record SettingOverlaps(CharterSetting setting, Period other) implements ForbundRefusal {
        @Override
        public Object[] args() {
            return new Object[] {
                setting, other.from(), other.end().map(Object::toString).orElse("")
            };
        }
    }

    /** A rule that has ended is history, and is not ended again. */
    record RuleAlreadyEnded(LocalDate lastDay) implements ForbundRefusal {}

    /** A charter value that has been in force is history, and is not withdrawn; a new value takes its place. */
    record RuleHasBegun(LocalDate firstDay) implements ForbundRefusal {}

    /** A user name is 2 to 60 characters: letters a to z, digits, dot, hyphen and underscore, or an e-mail address. */
    @Beside("username")
    record UsernameNotUsable() implements ForbundRefusal {}

    /** What was typed is no e-mail address. */
    @Beside("email")
    record EmailNotUsable() implements ForbundRefusal {}

    /** A handläggare stands for one member authority. */
    @Beside("member")
    record RoleNeedsMember(Role role) implements ForbundRefusal {}

    /** The account already has the role on one of these days. */
    @Beside("role")
    record RoleGrantedTwice(Role role) implements ForbundRefusal {}

    /** Somebody must be able to keep the accounts: the last administrator stays. */
    record LastAdministrator() implements ForbundRefusal {}
}
