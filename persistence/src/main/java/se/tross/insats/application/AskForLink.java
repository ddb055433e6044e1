package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.tross.insats.ApplicationRefusal.WriterAddressNotUsable;
import se.tross.shared.access.AccessTransaction;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;

/** Somebody whose link opens nothing any more asks for another. Whether there is anything to open, only the letter tells. */
@Stateless
@UseCase
public class AskForLink {

    /** Nobody's letter box is filled by who asks again and again. */
    private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(10);

    private static final String WRITERS = """
            select w from ApplicationWriter w, Application a where a.id = w.applicationId and w.leftAt is null
            and w.accountId is null and lower(w.email) = :email and a.state not in :over
            and not exists (select k from WriterKey k where k.writerId = w.id and k.madeAt > :lately)
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationLetters letters;

    @Inject
    private AccessTransaction transaction;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws Refused if it is no address; otherwise nothing is told */
    @Permits(Permission.PUBLIC)
    public void ask(String email) {
        String address = TextRules.plain(email);
        if (!MailAddress.isOne(address)) {
            throw new Refused(new WriterAddressNotUsable());
        }
        Instant lately = clock.instant().minus(BETWEEN_LETTERS);
        for (ApplicationWriter writer : writers(address, lately)) {
            transaction.enter(new Actor(0, "", writer.name(), currentActor.forbundId(), Set.of()));
            letters.newLink(records.required(writer.applicationId()), writer);
        }
    }

    private List<ApplicationWriter> writers(String address, Instant lately) {
        return entities.createQuery(WRITERS, ApplicationWriter.class)
                .setParameter("email", address.toLowerCase(Locale.ROOT))
                .setParameter("over", List.of(ApplicationState.WITHDRAWN, ApplicationState.DECIDED))
                .setParameter("lately", lately)
                .getResultList();
    }
}
