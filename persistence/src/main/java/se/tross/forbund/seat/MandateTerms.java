package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.forbund.CharterRule;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;

/** How long mandates last, as the charter says on a day; the guidance where it is silent (L23). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MandateTerms {

    private static final String IN_FORCE = """
            select r from CharterRule r where r.setting in :settings and r.validFrom <= :day
            and (r.validTo is null or r.validTo >= :day)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    public MandateTerm on(LocalDate day) {
        Map<CharterSetting, SettingValue> said = entities.createQuery(IN_FORCE, CharterRule.class)
                .setParameter("settings", List.of(CharterSetting.MANDATE_YEARS, CharterSetting.MANDATE_BEGINS))
                .setParameter("day", day)
                .getResultStream()
                .map(CharterRule::value)
                .collect(Collectors.toMap(SettingValue::setting, Function.identity()));
        SettingValue years = said.get(CharterSetting.MANDATE_YEARS);
        SettingValue begins = said.get(CharterSetting.MANDATE_BEGINS);
        return new MandateTerm(
                years == null ? MandateTerm.DEFAULT.years() : Math.toIntExact(years.number()),
                begins == null ? MandateTerm.DEFAULT.begins() : begins.dayOfYear());
    }
}
