package se.tross.shared.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A message as the outbox shows it.
 *
 * @param id its row
 * @param mail what it says, and to whom
 * @param status how far it has come
 * @param created when it was left
 * @param sent when a server took it; null before
 * @param attempts how many times it has been tried
 * @param nextAttempt when it is tried next; null when it is not
 * @param fault what the server said when it did not take it; null when it said nothing
 * @param refusalsOfSendingAgain why it cannot be sent again; empty when it can
 */
public record MailOverview(
        long id,
        NewMail mail,
        MailStatus status,
        Instant created,
        Instant sent,
        int attempts,
        Instant nextAttempt,
        String fault,
        List<MailRefusal> refusalsOfSendingAgain)
        implements Serializable {

    static MailOverview of(OutgoingMail kept) {
        return new MailOverview(
                kept.id(),
                kept.mail(),
                kept.status(),
                kept.createdAt(),
                kept.sentAt(),
                kept.attempts(),
                kept.nextAttemptAt(),
                kept.fault(),
                kept.refusalsOfSendingAgain());
    }
}
