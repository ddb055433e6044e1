package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.shared.access.AccessTransaction;
import se.tross.shared.access.SystemActor;

/** Makes a förbund, at installation. The transaction enters it: row security lets nobody write outside a förbund. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NewForbund {

    /** Held until the transaction ends, so that two servers that start together do not both install. */
    private static final long INSTALLING = 0x54524f5353L;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private AccessTransaction transaction;

    /** Whether there is no förbund at all; a second asker waits until the first is done. */
    public boolean isNeeded() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, INSTALLING)
                .getSingleResult();
        return entities.createNativeQuery("select * from forbund_all_ids()")
                .getResultList()
                .isEmpty();
    }

    /** @throws IllegalArgumentException if the organisation number is none */
    public Forbund make(String name, String shortName, String organisationNumber, String seat) {
        Number id = (Number) entities.createNativeQuery("select nextval('forbund_forbund_seq')")
                .getSingleResult();
        OrganisationNumber number = OrganisationNumber.parse(organisationNumber)
                .orElseThrow(() -> new IllegalArgumentException("Not an organisation number: " + organisationNumber));
        transaction.enter(SystemActor.in(id.longValue()));
        Forbund forbund = new Forbund(id.longValue(), name, shortName, number, seat);
        entities.persist(forbund);
        entities.flush();
        return forbund;
    }
}
