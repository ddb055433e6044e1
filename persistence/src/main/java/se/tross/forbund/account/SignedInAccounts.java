package se.tross.forbund.account;

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
import java.util.Optional;
import java.util.Set;
import se.tross.forbund.account.SignedInAccount.ForbundRoles;
import se.tross.shared.access.Actor;
import se.tross.shared.access.Role;

/**
 * Asked at every request, so that a closed account or a withdrawn role is gone at the next click: one statement. It is
 * no use case, for it is what tells who acts.
 */
@Stateless
public class SignedInAccounts {

    private static final String FIND = "select * from forbund_signed_in(?1, ?2)";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The account with its roles of today; empty when it is closed or there is none. */
    public Optional<SignedInAccount> find(long accountId) {
        List<?> rows = entities.createNativeQuery(FIND)
                .setParameter(1, accountId)
                .setParameter(2, java.sql.Date.valueOf(LocalDate.now(clock)))
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(account(
                        accountId, rows.stream().map(Object[].class::cast).toList()));
    }

    /** Who acts in a förbund; empty where the account is closed, or has no role today. */
    public Optional<Actor> actor(long accountId, long forbundId) {
        return find(accountId).flatMap(account -> account.actorIn(forbundId));
    }

    private static SignedInAccount account(long accountId, List<Object[]> rows) {
        Object[] first = rows.get(0);
        return new SignedInAccount(
                accountId,
                (String) first[0],
                (String) first[1],
                Language.valueOf((String) first[2]),
                Theme.valueOf((String) first[3]),
                (Boolean) first[4],
                forbund(rows));
    }

    private static List<ForbundRoles> forbund(List<Object[]> rows) {
        Map<Long, Object[]> named = new LinkedHashMap<>();
        Map<Long, Set<Role>> roles = new LinkedHashMap<>();
        for (Object[] row : rows) {
            if (row[5] != null) {
                long id = ((Number) row[5]).longValue();
                named.put(id, row);
                roles.computeIfAbsent(id, none -> EnumSet.noneOf(Role.class)).add(Role.valueOf((String) row[8]));
            }
        }
        List<ForbundRoles> result = new ArrayList<>();
        named.forEach((id, row) -> result.add(new ForbundRoles(id, (String) row[6], (String) row[7], roles.get(id))));
        return result;
    }
}
