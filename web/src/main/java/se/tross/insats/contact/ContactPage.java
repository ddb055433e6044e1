package se.tross.insats.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tross.insats.OneInsatsPage;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;

/** Somebody of an insats, or a new one: {@code /insats/contact?id=&person=}. */
@Named
@ViewScoped
public class ContactPage extends OneInsatsPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContactOverviews overviews;

    @Inject
    private KeepContacts keepContacts;

    @Inject
    private Demand demand;

    private final ContactForm form = new ContactForm();
    private String person;
    private ContactOverview contact;
    private List<AccountChoice> accounts;

    public void load() {
        demand.permission(Permission.INSATS_EDIT);
        loadInsats();
        accounts = overviews.accounts();
        if (person != null) {
            contact = overviews.contact(AddressParts.requiredId(person));
            form.fill(contact.terms());
        }
    }

    public String save() {
        ContactTerms terms = form.terms();
        if (contact == null) {
            keepContacts.add(getInsats().id(), terms);
        } else {
            keepContacts.change(contact.id(), contact.version(), terms);
        }
        return done("insats.contact.saved", terms.name());
    }

    public String remove() {
        keepContacts.remove(contact.id(), contact.version());
        return done("insats.contact.removed", contact.terms().name());
    }

    public ContactForm getForm() {
        return form;
    }

    /** Null for a new one. */
    public ContactOverview getContact() {
        return contact;
    }

    public List<AccountChoice> getAccounts() {
        return accounts;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String newPerson) {
        person = newPerson;
    }
}
