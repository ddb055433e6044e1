package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.tross.forbund.Member;
import se.tross.forbund.account.AccountRefusal.UsernameUnknown;
import se.tross.shared.access.AccessTransaction;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.Role;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** An account becomes something in the förbund, from one day to another. */
@Stateless
@UseCase
public class GrantRole {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private AccountRecords accounts;

    @Inject
    private AccessTransaction transaction;

    @Inject
    private CurrentActor currentActor;

    /**
     * Gives a role, also to somebody whose account another förbund keeps.
     *
     * @param username exactly as the person signs in
     * @param memberId the member that the person acts for; null where the role needs none
     * @throws Refused if there is no such account or member, the role needs a member, or it is held already
     */
    @Permits(Permission.ACCOUNT_ADMINISTER)
    public long grant(String username, Role role, Long memberId, Period validity) {
        Account account = find(Account.normalised(username)).orElseThrow(() -> new Refused(new UsernameUnknown()));
        if (memberId != null) {
            records.get(Member.class, memberId);
        }
        RoleGrant grant = new RoleGrant(
                currentActor.forbundId(), account.id(), role, memberId, validity, accounts.grantsOf(account.id()));
        entities.persist(grant);
        return grant.id();
    }

    private Optional<Account> find(String username) {
        transaction.enterSignIn(username);
        Optional<Account> account = entities.createQuery(
                        "select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
        transaction.enterSignIn("");
        return account;
    }
}
