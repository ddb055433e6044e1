package se.tross.board.sitting;

import java.util.List;
import java.util.Optional;
import se.tross.board.attendance.DeputyVoice;
import se.tross.board.attendance.ServiceRules;
import se.tross.board.meeting.Matter;
import se.tross.board.vote.MajorityRule;
import se.tross.board.vote.QualifiedMajorities;
import se.tross.forbund.CharterDay;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;

/**
 * What the charter of a meeting's day says of how it is held, or what the law has where the charter is silent.
 *
 * @param service who serves when several could (B6)
 * @param voice what deputies who do not serve may do (B7)
 * @param quorumLeast how many must at least be present; 0 where the law is enough (L25)
 * @param majorities the decision types that need a qualified majority (L27)
 */
public record SittingSettings(ServiceRules service, DeputyVoice voice, int quorumLeast, List<MajorityRule> majorities) {

    private static final List<CharterSetting> READ = List.of(
            CharterSetting.BEGUN_SERVICE_PREVAILS,
            CharterSetting.DEPUTY_RETURNS_AFTER_CONFLICT,
            CharterSetting.LATE_MEMBER_TAKES_SEAT,
            CharterSetting.WHO_LEFT_MAY_RETURN,
            CharterSetting.DEPUTIES_MAY_SPEAK,
            CharterSetting.DEPUTIES_OPINION_NOTED,
            CharterSetting.QUORUM_LEAST,
            CharterSetting.QUALIFIED_MAJORITY);

    public SittingSettings {
        majorities = List.copyOf(majorities);
    }

    public static SittingSettings of(CharterDay charter) {
        return new SittingSettings(
                ServiceRules.of(charter),
                DeputyVoice.of(charter),
                charter.number(CharterSetting.QUORUM_LEAST, 0),
                majorities(charter));
    }

    /** The decision types of the day; none where the charter names none, or names them in words that cannot be followed. */
    public static List<MajorityRule> majorities(CharterDay charter) {
        return charter.says(CharterSetting.QUALIFIED_MAJORITY).stream()
                .map(SettingValue::kept)
                .filter(text -> QualifiedMajorities.refusals(text).isEmpty())
                .flatMap(text -> QualifiedMajorities.read(text).rules().stream())
                .toList();
    }

    /** The rule of the charter that the matter was prepared under; empty where a simple majority is enough. */
    public Optional<MajorityRule> majorityFor(Matter matter) {
        return majorities.stream()
                .filter(rule -> rule.decisionType().equalsIgnoreCase(matter.decisionType()))
                .findFirst();
    }

    /** The settings that are looked at. */
    public static CharterSetting[] read() {
        return READ.toArray(CharterSetting[]::new);
    }
}
