package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import se.tross.board.sitting.SittingSettings;
import se.tross.board.vote.MajorityRule;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;

/** What the charter of a day says of meetings; what is usual where it is silent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingSettingsReader {

    @Inject
    private CharterInForce charter;

    /** One statement. */
    public MeetingSettings on(LocalDate day) {
        return MeetingSettings.of(charter.values(
                day,
                CharterSetting.NOTICE_DAYS,
                CharterSetting.DIARY_SERIES,
                CharterSetting.MEMBERS_RAISE_MATTERS,
                CharterSetting.REMOTE_PARTICIPATION,
                CharterSetting.AGENDA));
    }

    /** The decision types that need a qualified majority (L27). */
    public List<MajorityRule> decisionTypes(LocalDate day) {
        return SittingSettings.majorities(charter.day(day, CharterSetting.QUALIFIED_MAJORITY));
    }

    /** The last day of the year for the budget (L31). */
    public MonthDay budgetDecision(LocalDate day) {
        return charter.value(day, CharterSetting.BUDGET_DECISION)
                .map(SettingValue::dayOfYear)
                .orElse(YearPlan.USUAL_BUDGET_DECISION);
    }
}
