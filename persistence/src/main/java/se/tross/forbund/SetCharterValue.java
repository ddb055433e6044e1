package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import se.tross.forbund.ForbundRefusal.ParagraphMissing;
import se.tross.forbund.ForbundRefusal.SettingNotReadable;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/**
 * A setting of the förbundsordning gets a value from a day on, as the members have adopted it (L19, L20). The value in
 * force ends the day before, and nothing that was agreed is overwritten.
 */
@Stateless
@UseCase
public class SetCharterValue {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    @Any
    private Instance<CharterTextReader> readers;

    /**
     * @param confirmed what the person was shown that it would do to the other values
     * @throws Refused if the value cannot be read, the paragraph is missing, the day is taken, or the other values have
     *     changed since they were shown
     */
    @Permits(Permission.FORBUND_EDIT)
    public void set(NewCharterValue typed, CharterSuccession confirmed) {
        SettingValue value = read(typed);
        confirmed
                .whatEnds()
                .ifPresent(ending ->
                        records.get(CharterRule.class, ending.ruleId(), CharterRule::version, ending.version()));
        List<CharterRule> rules = rulesOf(typed.setting());
        CharterSuccession now = CharterSuccession.of(
                typed.setting(),
                typed.from(),
                rules.stream().map(SetCharterValue::dated).toList());
        if (!now.equals(confirmed)) {
            throw new Refused(new AccessRefusal.ChangedMeanwhile());
        }
        now.whatEnds()
                .ifPresent(ending ->
                        records.get(CharterRule.class, ending.ruleId()).end(now.lastDayOfEnded()));
        entities.flush();
        entities.persist(new CharterRule(
                currentActor.forbundId(), value, typed.paragraph(), now.validity(), typed.source(), rules));
    }

    /**
     * The value as it would be kept, before anything is.
     *
     * @throws Refused if the value cannot be read, also by who follows it by machine (L27, B23), or the paragraph is missing
     */
    @Permits(Permission.FORBUND_EDIT)
    public SettingValue read(NewCharterValue typed) {
        SettingValue value = SettingValue.read(typed.setting(), typed.value());
        List<Refusal> refusals = refusals(typed);
        for (CharterTextReader reader : readers) {
            reader.refusals(value.setting(), value.kept())
                    .forEach(reason -> refusals.add(new SettingNotReadable(value.setting(), reason)));
        }
        Refused.ifAny(refusals);
        return value;
    }

    /** What speaks against the texts as such, beside their fields: a missing paragraph, identity numbers (P6). */
    private static List<Refusal> refusals(NewCharterValue typed) {
        List<Refusal> refusals = new ArrayList<>();
        if (typed.paragraph() == null || typed.paragraph().isBlank()) {
            refusals.add(new ParagraphMissing());
        }
        PersonalNumberGuard.check("value", typed.value()).ifPresent(refusals::add);
        PersonalNumberGuard.check("paragraph", typed.paragraph()).ifPresent(refusals::add);
        PersonalNumberGuard.check("source", typed.source()).ifPresent(refusals::add);
        return refusals;
    }

    private List<CharterRule> rulesOf(CharterSetting setting) {
        return entities.createQuery("select r from CharterRule r where r.setting = :setting", CharterRule.class)
                .setParameter("setting", setting)
                .getResultList();
    }

    private static CharterSuccession.Dated dated(CharterRule rule) {
        return new CharterSuccession.Dated(rule.id(), rule.version(), rule.validity());
    }
}
