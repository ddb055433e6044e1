package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.Administrators;
import se.tross.forbund.Administrators.Tenure;
import se.tross.forbund.account.AccountRefusal.AccountOfAnotherForbund;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Records;
import se.tross.shared.access.Role;
import se.tross.shared.refusal.Refused;

/** Loads accounts and grants for the use cases that change them, with what they all must heed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AccountRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws Refused if there is none, somebody else saved it, or another förbund keeps it */
    public Account own(long id, long version) {
        Account account = records.get(Account.class, id, Account::version, version);
        if (account.forbundId() != currentActor.forbundId()) {
            throw new Refused(new AccountOfAnotherForbund());
        }
        return account;
    }

    /** All roles that an account has had in the current förbund. */
    public List<RoleGrant> grantsOf(long accountId) {
        return entities.createQuery(
                        "select g from RoleGrant g where g.accountId = :account and g.forbundId = :forbund",
                        RoleGrant.class)
                .setParameter("account", accountId)
                .setParameter("forbund", currentActor.forbundId())
                .getResultList();
    }

    /** Those who may keep the förbund's accounts: the administrators whose accounts are open. */
    public Administrators administrators() {
        return new Administrators(entities.createQuery(
                        "select g from RoleGrant g, Account a where a.id = g.accountId and a.active = true"
                                + " and g.forbundId = :forbund and g.role = :role",
                        RoleGrant.class)
                .setParameter("forbund", currentActor.forbundId())
                .setParameter("role", Role.ADMINISTRATOR)
                .getResultStream()
                .map(grant -> new Tenure(grant.id(), grant.accountId(), grant.validity()))
                .toList());
    }

    /** @throws Refused if nobody else could keep the förbund's accounts once this one is closed */
    public void refuseClosingLastAdministrator(long accountId) {
        Refused.ifAny(administrators().refusalOfClosing(accountId, LocalDate.now(clock)).stream()
                .toList());
    }

    /** @throws Refused if nobody else could keep the förbund's accounts after the day */
    public void refuseEndingLastAdministrator(long grantId, LocalDate lastDay) {
        Refused.ifAny(
                administrators().refusalOfEnding(grantId, lastDay).stream().toList());
    }
}
