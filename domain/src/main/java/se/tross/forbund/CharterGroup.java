package se.tross.forbund;

import java.util.Arrays;
import java.util.List;

/** How the settings of a förbundsordning belong together, in the order that a charter takes them (L19). */
public enum CharterGroup {
    PURPOSE(CharterSetting.PURPOSE, CharterSetting.AREA, CharterSetting.CHARTER_ADOPTED),
    BOARD(
            CharterSetting.BOARD_MODEL,
            CharterSetting.MANDATE_YEARS,
            CharterSetting.MANDATE_BEGINS,
            CharterSetting.QUORUM_RULE,
            CharterSetting.QUORUM_LEAST,
            CharterSetting.QUALIFIED_MAJORITY),
    MEETINGS(
            CharterSetting.MEMBERS_RAISE_MATTERS,
            CharterSetting.NOTICE_DAYS,
            CharterSetting.ANSWER_DAYS,
            CharterSetting.REMOTE_PARTICIPATION,
            CharterSetting.BEGUN_SERVICE_PREVAILS,
            CharterSetting.LATE_MEMBER_TAKES_SEAT,
            CharterSetting.DEPUTY_RETURNS_AFTER_CONFLICT,
            CharterSetting.WHO_LEFT_MAY_RETURN,
            CharterSetting.DEPUTIES_MAY_SPEAK,
            CharterSetting.DEPUTIES_OPINION_NOTED,
            CharterSetting.AGENDA,
            CharterSetting.DIARY_SERIES,
            CharterSetting.JUSTERING_REMINDER,
            CharterSetting.NOTICE_PLACE),
    CONTRIBUTIONS(
            CharterSetting.CONTRIBUTION_ROUNDING,
            CharterSetting.CONTRIBUTION_ACCOUNT,
            CharterSetting.CONTRIBUTION_DUE,
            CharterSetting.CONTRIBUTION_CONTACT),
    ECONOMY(
            CharterSetting.BUDGET_PROPOSAL,
            CharterSetting.CONSULTATION_ENDS,
            CharterSetting.BUDGET_DECISION,
            CharterSetting.REALLOCATION_LIMIT,
            CharterSetting.BORROWING_LIMIT,
            CharterSetting.EQUITY_CEILING,
            CharterSetting.ASSET_SHARES),
    FOLLOW_UP(
            CharterSetting.HALF_YEAR_REPORT,
            CharterSetting.JOINT_AUDITORS,
            CharterSetting.TARGET_AGE_LOWEST,
            CharterSetting.TARGET_AGE_HIGHEST,
            CharterSetting.TERTIAL_REPORT_DAYS,
            CharterSetting.SMALL_COUNT),
    WITHDRAWAL(CharterSetting.WITHDRAWAL);

    private final List<CharterSetting> settings;

    CharterGroup(CharterSetting... settings) {
        this.settings = List.of(settings);
    }

    public List<CharterSetting> settings() {
        return settings;
    }

    /** The group that the setting stands in; every setting stands in one. */
    public static CharterGroup of(CharterSetting setting) {
        return Arrays.stream(values())
                .filter(group -> group.settings.contains(setting))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No group has " + setting));
    }
}
