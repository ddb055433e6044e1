package se.tross.insats.contact;

import java.io.Serializable;

/** Somebody of an insats. @param id the contact @param version to act upon it @param insatsId the insats @param terms who it is */
public record ContactOverview(long id, long version, long insatsId, ContactTerms terms) implements Serializable {
    private static final long serialVersionUID = 1L;

    static ContactOverview of(ContactPerson contact) {
        return new ContactOverview(contact.id(), contact.version(), contact.insatsId(), contact.terms());
    }
}
