package se.tross.shared.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.mail.MailPosting.NotTaken;

/**
 * Sends what waits, one message in a transaction of its own: the row is held meanwhile, so that no two servers send the same,
 * and a message that a server has taken is marked at once.
 */
@Stateless
@UseCase
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailRound {

    private static final String NEXT = """
            select id from shared_mail where forbund_id = ?1 and status = 'WAITING' and next_attempt_at <= ?2
            order by next_attempt_at, id limit 1 for update skip locked
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Sends the next message that is due. @return whether there was one */
    @Permits(Permission.MAIL_SEND)
    public boolean sendNext(MailPosting posting) {
        Optional<OutgoingMail> next = next();
        next.ifPresent(mail -> send(mail, posting));
        return next.isPresent();
    }

    private Optional<OutgoingMail> next() {
        List<?> ids = entities.createNativeQuery(NEXT)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return ids.stream()
                .map(id -> entities.find(OutgoingMail.class, ((Number) id).longValue()))
                .map(OutgoingMail.class::cast)
                .findFirst();
    }

    private void send(OutgoingMail mail, MailPosting posting) {
        try {
            posting.hand(mail.mail(), mail.messageId());
            mail.sent(clock.instant());
        } catch (NotTaken notTaken) {
            mail.failed(notTaken.getMessage(), notTaken.isForGood(), clock.instant());
        }
    }
}
