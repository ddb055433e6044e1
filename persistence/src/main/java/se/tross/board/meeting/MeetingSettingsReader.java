package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import se.tross.forbund.CharterRule;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;

/** What the charter of a day says of meetings; what is usual where it is silent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingSettingsReader {

    private static final String IN_FORCE = """
            select r from CharterRule r where r.setting in :settings and r.validFrom <= :day
            and (r.validTo is null or r.validTo >= :day)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** One statement. */
    public MeetingSettings on(LocalDate day) {
        return MeetingSettings.of(inForce(
                day, CharterSetting.NOTICE_DAYS, CharterSetting.DIARY_SERIES, CharterSetting.MEMBERS_RAISE_MATTERS));
    }

    /** The last day of the year for the budget (L31). */
    public MonthDay budgetDecision(LocalDate day) {
        return inForce(day, CharterSetting.BUDGET_DECISION).stream()
                .findFirst()
                .map(SettingValue::dayOfYear)
                .orElse(YearPlan.USUAL_BUDGET_DECISION);
    }

    private List<SettingValue> inForce(LocalDate day, CharterSetting... settings) {
        return entities.createQuery(IN_FORCE, CharterRule.class)
                .setParameter("settings", List.of(settings))
                .setParameter("day", day)
                .getResultStream()
                .map(CharterRule::value)
                .toList();
    }
}
