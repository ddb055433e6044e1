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
import se.tross.forbund.Account;
import se.tross.forbund.LastAdministrator;
import se.tross.forbund.RoleGrant;
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

    /** @throws Refused if nobody but this account could keep the förbund's accounts from now on */
    public void refuseForLastAdministrator(long accountId) {
        LocalDate today = LocalDate.now(clock);
        boolean others = entities.createQuery(
                        "select g from RoleGrant g, Account a where a.id = g.accountId and a.active = true"
                                + " and g.forbundId = :forbund and g.role = :role and g.accountId <> :account",
                        RoleGrant.class)
                .setParameter("forbund", currentActor.forbundId())
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("account", accountId)
                .getResultStream()
                .anyMatch(grant -> grant.isValidOn(today) && grant.validity().to() == null);
        boolean isOne = grantsOf(accountId).stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && grant.isValidOn(today));
        if (isOne && !others) {
            throw new Refused(new LastAdministrator());
        }
    }
}
