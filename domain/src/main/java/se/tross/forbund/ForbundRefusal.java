package se.tross.forbund;

import se.tross.shared.refusal.Refusal;

/** Everything that the capability forbund refuses, in order of precedence. The sentences stand in its bundle of rules. */
public sealed interface ForbundRefusal extends Refusal
        permits TextMissing,
                TextTooLong,
                NotAnOrganisationNumber,
                PositionNotPositive,
                EndsBeforeItBegins,
                PartyMissing,
                MemberAlreadyInRegister,
                AgencyTwice,
                PositionTaken,
                ParagraphMissing,
                SettingNotReadable,
                SettingOutOfRange,
                YesOrNoMissing,
                SettingOverlaps,
                RuleAlreadyEnded,
                RuleHasBegun,
                UsernameNotUsable,
                EmailNotUsable,
                RoleNeedsMember,
                RoleGrantedTwice,
                LastAdministrator {}
