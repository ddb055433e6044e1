package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.forbund.CharterInForce;
import se.tross.forbund.CharterSetting;
import se.tross.forbund.SettingValue;

/** How long mandates last, as the charter says on a day; the guidance where it is silent (L23). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MandateTerms {

    @Inject
    private CharterInForce charter;

    public MandateTerm on(LocalDate day) {
        Map<CharterSetting, SettingValue> said =
                charter.values(day, CharterSetting.MANDATE_YEARS, CharterSetting.MANDATE_BEGINS).stream()
                        .collect(Collectors.toMap(SettingValue::setting, Function.identity()));
        SettingValue years = said.get(CharterSetting.MANDATE_YEARS);
        SettingValue begins = said.get(CharterSetting.MANDATE_BEGINS);
        return new MandateTerm(
                years == null ? MandateTerm.DEFAULT.years() : Math.toIntExact(years.number()),
                begins == null ? MandateTerm.DEFAULT.begins() : begins.dayOfYear());
    }
}
