package se.tross.board.digest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.mail.PostMail;
import se.tross.shared.refusal.Texts;

/** One morning's letter to who acts, if anything waits: what each source knows, as far as that person may. */
@Stateless
@UseCase
public class SendDigest {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<WaitingSource> sources;

    @Inject
    private PostMail postMail;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Of two servers that send the same morning one is refused, and nobody is told twice.
     *
     * @return whether anything waits
     */
    @Permits(Permission.SIGNED_IN)
    public boolean send(DigestReceiver receiver) {
        Actor actor = currentActor.required();
        Texts texts = Texts.in(receiver.language().locale());
        List<WaitingLine> lines = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.waiting(texts).stream())
                .sorted(Comparator.comparing(WaitingLine::due).thenComparing(WaitingLine::text))
                .toList();
        if (lines.isEmpty()) {
            return false;
        }
        String forbund = entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", actor.forbundId())
                .getSingleResult();
        postMail.post(
                DigestLetter.write(
                        actor.name(),
                        receiver.address(),
                        texts,
                        forbund,
                        lines,
                        links.of("/profile", actor.forbundId())),
                messageId(LocalDate.now(clock), actor.forbundId(), actor.accountId()));
        return true;
    }

    static String messageId(LocalDate day, long forbundId, long accountId) {
        return "digest-" + day + "-" + forbundId + "-" + accountId + PostMail.ORIGIN;
    }
}
