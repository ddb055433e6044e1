package se.tross.shared.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.refusal.Refused;

/** Where the use cases leave what they want sent: it is kept with their own changes, or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostMail {

    /** The right side of message ids. It need not be a host, only nobody else's (RFC 5322). */
    public static final String ORIGIN = "@tross.invalid";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws Refused if it cannot be sent at all */
    public void post(NewMail mail) {
        post(mail, UUID.randomUUID() + ORIGIN);
    }

    /**
     * A message that is posted once, however many servers try.
     *
     * @param messageId the same each time; ends with {@link #ORIGIN}
     * @throws Refused if it cannot be sent at all
     */
    public void post(NewMail mail, String messageId) {
        entities.persist(new OutgoingMail(currentActor.forbundId(), mail, messageId, clock.instant()));
    }
}
