package se.tross.forbund.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tross.forbund.account.AccountOverview.Grant;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Role;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** The accounts that the förbund keeps, and those of others that have a role in it: one statement. */
@Stateless
@UseCase
public class AccountOverviews {

    private static final String ROWS = """
            select a.id, a.version, a.username, a.name, coalesce(a.email, ''), a.active, a.must_change_password,
                   a.forbund_id = ?1, g.id, g.role, m.name, g.valid_from, g.valid_to
            from forbund_account a
            left join forbund_role_grant g on g.account_id = a.id and g.forbund_id = ?1
            left join forbund_member m on m.id = g.member_id
            where (a.forbund_id = ?1 or g.id is not null) and (?2 = 0 or a.id = ?2)
            order by a.name collate "sv-SE-x-icu", a.id, g.valid_from, g.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Permits(Permission.ACCOUNT_READ)
    public List<AccountOverview> accounts() {
        return read(0);
    }

    /** @throws Refused if there is no such account with anything to do with the förbund */
    @Permits(Permission.ACCOUNT_READ)
    public AccountOverview account(long id) {
        return read(id).stream().findFirst().orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    private List<AccountOverview> read(long id) {
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, id)
                .getResultList();
        Map<Object, Object[]> accounts = new LinkedHashMap<>();
        Map<Object, List<Grant>> grants = new LinkedHashMap<>();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            accounts.put(row[0], row);
            List<Grant> own = grants.computeIfAbsent(row[0], none -> new ArrayList<>());
            if (row[8] != null) {
                own.add(grant(row));
            }
        }
        return accounts.entrySet().stream()
                .map(entry -> overview(entry.getValue(), grants.get(entry.getKey())))
                .toList();
    }

    private static Grant grant(Object[] row) {
        return new Grant(
                ((Number) row[8]).longValue(),
                Role.valueOf((String) row[9]),
                (String) row[10],
                new Period(day(row[11]), row[12] == null ? null : day(row[12])));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static AccountOverview overview(Object[] row, List<Grant> grants) {
        return new AccountOverview(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Boolean) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                grants);
    }
}
