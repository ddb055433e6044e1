package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** A planned value of a charter setting is withdrawn before it has begun, and the one before it lasts on. */
@Stateless
@UseCase
public class WithdrawCharterValue {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the value has begun, or somebody has saved it since
     */
    @Permits(Permission.FORBUND_EDIT)
    public void withdraw(long id, long version) {
        CharterRule planned = records.get(CharterRule.class, id, CharterRule::version, version);
        planned.refuseWithdrawal(LocalDate.now(clock));
        List<CharterRule> before = entities.createQuery(
                        "select r from CharterRule r where r.setting = :setting and r.validTo = :last",
                        CharterRule.class)
                .setParameter("setting", planned.setting())
                .setParameter("last", planned.validity().from().minusDays(1))
                .getResultList();
        entities.remove(planned);
        entities.flush(); // one value a day: the row must be gone before the other lasts on
        before.forEach(rule -> rule.lastOnInsteadOf(planned));
    }
}
