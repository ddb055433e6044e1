package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the charter says on a day, for the rules of other capabilities that rest on it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CharterInForce {

    private static final String IN_FORCE = """
            select r from CharterRule r where r.setting in :settings and r.validFrom <= :day
            and (r.validTo is null or r.validTo >= :day)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** What it says of everything. One statement. */
    public List<SettingValue> on(LocalDate day) {
        return values(day, CharterSetting.values());
    }

    /** What it says of some settings, in no order; those that it is silent on are not there. One statement. */
    public List<SettingValue> values(LocalDate day, CharterSetting... settings) {
        return rules(day, settings).stream().map(CharterRule::value).toList();
    }

    /** The same, to be asked for what is usual where it is silent. One statement. */
    public CharterDay day(LocalDate day, CharterSetting... settings) {
        return new CharterDay(values(day, settings));
    }

    /** What it says of one setting. */
    public Optional<SettingValue> value(LocalDate day, CharterSetting setting) {
        return rule(day, setting).map(CharterRule::value);
    }

    /** What it says of one setting, and where. */
    public Optional<CharterRule> rule(LocalDate day, CharterSetting setting) {
        return rules(day, setting).stream().findFirst();
    }

    private List<CharterRule> rules(LocalDate day, CharterSetting... settings) {
        return entities.createQuery(IN_FORCE, CharterRule.class)
                .setParameter("settings", List.of(settings))
                .setParameter("day", day)
                .getResultList();
    }
}
