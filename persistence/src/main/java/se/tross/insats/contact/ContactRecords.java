package se.tross.insats.contact;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.tross.insats.ContactRefusal.NotNamedForThis;
import se.tross.insats.Insats;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Role;
import se.tross.shared.refusal.Refused;

/** Finds the people of an insats, and says who may act for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContactRecords {

    /** Those who act for every insats. */
    private static final Set<Role> OFFICE = EnumSet.of(Role.FORBUNDSCHEF, Role.EKONOM, Role.STYRELSESEKRETERARE);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** In the order of their names. */
    public List<ContactPerson> of(long insatsId) {
        return entities.createQuery(
                        "select c from ContactPerson c where c.insatsId = :insats order by lower(c.name), c.id",
                        ContactPerson.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }

    /** Those who write the reports, by the insatser's names and their own. One statement. */
    public List<ContactPerson> reporters() {
        return entities.createQuery(
                        "select c from ContactPerson c where c.reports = true order by c.insatsId, c.id",
                        ContactPerson.class)
                .getResultList();
    }

    /** The insatser that whoever is signed in is named for. @param duty which duty must be among the person's */
    public List<Long> namedFor(Predicate<ContactTerms> duty) {
        return entities.createQuery("select c from ContactPerson c where c.accountId = :account", ContactPerson.class)
                .setParameter("account", currentActor.required().accountId())
                .getResultStream()
                .filter(contact -> duty.test(contact.terms()))
                .map(ContactPerson::insatsId)
                .toList();
    }

    /** Whether whoever is signed in acts for every insats, as the office does. */
    public boolean actsForAll() {
        return currentActor.required().roles().stream().anyMatch(OFFICE::contains);
    }

    /** @throws Refused if whoever is signed in is neither of the office nor named for this insats with that duty */
    public void demandNamed(Insats insats, Predicate<ContactTerms> duty) {
        if (!actsForAll() && !namedFor(duty).contains(insats.id())) {
            throw new Refused(new NotNamedForThis(insats.terms().name()));
        }
    }
}
