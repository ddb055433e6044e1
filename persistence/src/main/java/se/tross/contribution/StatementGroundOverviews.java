package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.Forbund;
import se.tross.forbund.SettingValue;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.FinancialYear;

/** Gathers what the members' statements are written from: the plan, the förbund, how and when is paid. */
@Stateless
@UseCase
public class StatementGroundOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CharterInForce charter;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Records records;

    @Inject
    private PlanDetailReader plans;

    /**
     * @param revision the revision; empty for the last
     * @throws Refused if there is no such plan
     */
    @Permits(Permission.CONTRIBUTION_READ)
    public StatementGround ground(FinancialYear year, Optional<Integer> revision) {
        PlanDetail plan = plans.plan(year, revision);
        Forbund forbund = records.get(Forbund.class, currentActor.forbundId());
        Map<CharterSetting, SettingValue> says = charter
                .values(
                        year.firstDay(),
                        CharterSetting.CONTRIBUTION_ACCOUNT,
                        CharterSetting.CONTRIBUTION_DUE,
                        CharterSetting.CONTRIBUTION_CONTACT)
                .stream()
                .collect(Collectors.toMap(SettingValue::setting, value -> value));
        return new StatementGround(
                plan,
                forbund.name(),
                forbund.organisationNumber(),
                forbund.seat(),
                text(says, CharterSetting.CONTRIBUTION_ACCOUNT),
                Optional.ofNullable(says.get(CharterSetting.CONTRIBUTION_DUE))
                        .map(due -> day(year, due.dayOfYear()))
                        .orElse(null),
                text(says, CharterSetting.CONTRIBUTION_CONTACT),
                references());
    }

    private static String text(Map<CharterSetting, SettingValue> says, CharterSetting setting) {
        return Optional.ofNullable(says.get(setting)).map(SettingValue::shown).orElse("");
    }

    private static LocalDate day(FinancialYear year, MonthDay day) {
        return day.atYear(year.year());
    }

    private Map<Long, StatementGround.References> references() {
        return entities.createQuery("select m.id, m.paymentReference, m.invoiceReference from Member m", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new StatementGround.References(orEmpty((String) row[1]), orEmpty((String) row[2]))));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
