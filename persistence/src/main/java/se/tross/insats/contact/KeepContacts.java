package se.tross.insats.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.insats.Insats;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** The people of an insats are kept. */
@Stateless
@UseCase
public class KeepContacts {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private ContactRecords contacts;

    /**
     * @return the contact
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, the weightiest first
     */
    @Permits(Permission.INSATS_EDIT)
    public long add(long insatsId, ContactTerms terms) {
        Insats insats = records.get(Insats.class, insatsId);
        ContactPerson contact = new ContactPerson(insats, terms, contacts.of(insatsId));
        entities.persist(contact);
        entities.flush();
        return contact.id();
    }

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, or if somebody has saved it since
     */
    @Permits(Permission.INSATS_EDIT)
    public void change(long id, long version, ContactTerms terms) {
        ContactPerson contact = records.get(ContactPerson.class, id, ContactPerson::version, version);
        contact.change(terms, contacts.of(contact.insatsId()));
    }

    /** The history keeps who it was. @param version the version that was read when the page was shown */
    @Permits(Permission.INSATS_EDIT)
    public void remove(long id, long version) {
        entities.remove(records.get(ContactPerson.class, id, ContactPerson::version, version));
    }
}
