package se.tross.board.wheel;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.forbund.account.Account;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Role;

/** The persons who own tasks of the year wheel, or could: those who may say that a task is done. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WheelOwners {

    private static final String POSSIBLE = """
            select distinct a.id, a.name, a.name collate "sv-SE-x-icu" from forbund_account a
            join forbund_role_grant g on g.account_id = a.id and g.forbund_id = ?1
            where a.active and g.role = any (string_to_array(?2, ',')) and g.valid_from <= ?3
            and (g.valid_to is null or g.valid_to >= ?3)
            order by 3, 1
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The roles that a task can belong to. */
    public static List<Role> roles() {
        return Stream.of(Role.values())
                .filter(role -> Permission.BOARD_WHEEL_EDIT.heldBy(Set.of(role)))
                .toList();
    }

    /** With such a role today, by name. */
    public List<WheelOwner> possible() {
        List<?> rows = entities.createNativeQuery(POSSIBLE)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, roles().stream().map(Role::name).collect(Collectors.joining(",")))
                .setParameter(3, LocalDate.now(clock))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WheelOwner(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** The names of those who own tasks, by their accounts; no statement when roles own them all. */
    public Map<Long, String> names(Collection<WheelTask> tasks) {
        List<Long> ids = tasks.stream()
                .map(task -> task.terms().ownerAccountId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::id, Account::name));
    }
}
