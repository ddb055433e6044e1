package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.SecretKey;
import se.tross.shared.access.UseCase;
import se.tross.shared.mail.LinkAddress;

/** Somebody takes the board's meetings into their own calendar, by an address that is theirs alone. */
@Stateless
@UseCase
public class SubscribeToCalendar {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private LinkAddress links;

    @Inject
    private Clock clock;

    /**
     * A new address; an older one shows nothing any more.
     *
     * @return the address, which cannot be shown again
     */
    @Permits(Permission.BOARD_READ)
    public String renew() {
        Actor actor = currentActor.required();
        SecretKey key = SecretKey.random();
        own().ifPresentOrElse(
                        kept -> kept.renew(key, clock.instant()),
                        () -> entities.persist(
                                new CalendarKey(actor.forbundId(), actor.accountId(), key, clock.instant())));
        return links.of("/public/calendar.ics?key=" + key.text(), actor.forbundId());
    }

    /** The address shows nothing any more. Does nothing where there is none. */
    @Permits(Permission.BOARD_READ)
    public void end() {
        own().ifPresent(entities::remove);
    }

    /** When the present address was made; empty without one. */
    @Permits(Permission.BOARD_READ)
    public Optional<Instant> since() {
        return own().map(CalendarKey::madeAt);
    }

    private Optional<CalendarKey> own() {
        return entities.createQuery("select k from CalendarKey k where k.accountId = :account", CalendarKey.class)
                .setParameter("account", currentActor.required().accountId())
                .getResultStream()
                .findFirst();
    }
}
