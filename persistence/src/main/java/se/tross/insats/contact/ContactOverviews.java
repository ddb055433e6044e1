package se.tross.insats.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.forbund.account.Account;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Shows the people of an insats. */
@Stateless
@UseCase
public class ContactOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ContactRecords contacts;

    @Inject
    private Records records;

    /** In the order of their names. */
    @Permits(Permission.INSATS_READ)
    public List<ContactOverview> of(long insatsId) {
        return contacts.of(insatsId).stream().map(ContactOverview::of).toList();
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such person in the förbund */
    @Permits(Permission.INSATS_READ)
    public ContactOverview contact(long id) {
        return ContactOverview.of(records.get(ContactPerson.class, id));
    }

    /** The accounts in use, by name. */
    @Permits(Permission.INSATS_EDIT)
    public List<AccountChoice> accounts() {
        return entities.createQuery("select a from Account a order by lower(a.name), a.id", Account.class)
                .getResultStream()
                .filter(Account::isActive)
                .map(account -> new AccountChoice(account.id(), account.name()))
                .toList();
    }
}
