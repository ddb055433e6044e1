package se.tross.board.digest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tross.forbund.account.Account;
import se.tross.forbund.account.RoleGrant;
import se.tross.shared.access.Actor;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Role;
import se.tross.shared.access.UseCase;

/** Who is told today of what waits, and has not been told yet. */
@Stateless
@UseCase
public class DigestReceivers {

    private static final String WANTED = """
            select a, g from Account a, RoleGrant g where g.accountId = a.id and a.active = true and a.digest = true
            and a.email <> '' and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day) order by a.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Two statements. */
    @Permits(Permission.MAIL_SEND)
    public List<DigestReceiver> today() {
        LocalDate today = LocalDate.now(clock);
        long forbund = currentActor.forbundId();
        Map<Account, Set<Role>> roles = new LinkedHashMap<>();
        entities.createQuery(WANTED, Object[].class)
                .setParameter("day", today)
                .getResultStream()
                .forEach(row -> roles.computeIfAbsent((Account) row[0], one -> EnumSet.noneOf(Role.class))
                        .add(((RoleGrant) row[1]).role()));
        List<String> told = entities.createQuery(
                        "select m.messageId from OutgoingMail m where m.messageId like :digests", String.class)
                .setParameter("digests", "digest-" + today + "-" + forbund + "-%")
                .getResultList();
        List<DigestReceiver> receivers = new ArrayList<>();
        roles.forEach((account, held) -> {
            if (!told.contains(SendDigest.messageId(today, forbund, account.id()))) {
                receivers.add(new DigestReceiver(
                        new Actor(account.id(), account.username(), account.name(), forbund, held),
                        account.email(),
                        account.language()));
            }
        });
        return receivers;
    }
}
