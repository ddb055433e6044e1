package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.tross.forbund.MemberOverview.FormerName;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.refusal.Refused;

/** Who the members are, were and will be. The register is small: one statement reads it whole. */
@Stateless
@UseCase
public class MemberOverviews {

    private static final Comparator<RegisterRow> CHARTER_ORDER =
            Comparator.comparing(RegisterRow::registered, RegisteredMember.CHARTER_ORDER);

    private static final String FORMER_NAMES = """
            select changes -> 'name' ->> 0, (extract(epoch from at) * 1000)::bigint from shared_trail
            where forbund_id = ?1 and root_table = 'forbund_member' and root_id = ?2 and action = 'U'
              and jsonb_exists(changes, 'name')
            order by seq desc
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MemberRecords records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The register on a day. */
    @Permits(Permission.FORBUND_READ)
    public RegisterOverview register(LocalDate day) {
        List<RegisterRow> all = rows();
        List<RegisterRow> present =
                all.stream().filter(row -> row.validity().contains(day)).toList();
        return new RegisterOverview(
                day,
                present,
                all.stream()
                        .filter(row -> row.validity()
                                .end()
                                .map(last -> last.isBefore(day))
                                .orElse(false))
                        .sorted(Comparator.comparing(
                                        (RegisterRow row) -> row.validity().to())
                                .reversed())
                        .toList(),
                new ArrayList<Refusal>(registerOf(all).missingParties(day)),
                changes(day, all));
    }

    /** @throws Refused if there is no such member in the förbund */
    @Permits(Permission.FORBUND_READ)
    public MemberOverview member(long id) {
        Member member = entities.find(Member.class, id);
        if (member == null) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        LocalDate today = LocalDate.now(clock);
        var register = registerOf(rows());
        List<Long> row = PartyOrder.row(member.party(), today, register.members()).stream()
                .map(RegisteredMember::id)
                .toList();
        int place = row.indexOf(member.id()) + 1;
        return new MemberOverview(
                RegisterRow.of(member),
                member.version(),
                place == 0 ? 0 : row.size(),
                place,
                new ArrayList<Refusal>(register.refusalsOfLeaving(id, earliestLastDay(member, today))),
                formerNames(id));
    }

    private static LocalDate earliestLastDay(Member member, LocalDate today) {
        LocalDate first = member.validity().from();
        return first.isAfter(today) ? first : today;
    }

    private static MemberRegister registerOf(List<RegisterRow> rows) {
        return new MemberRegister(rows.stream().map(RegisterRow::registered).toList());
    }

    private List<RegisterRow> rows() {
        return records.all().stream().map(RegisterRow::of).sorted(CHARTER_ORDER).toList();
    }

    private static List<RegisterChange> changes(LocalDate day, List<RegisterRow> all) {
        List<RegisterChange> changes = new ArrayList<>();
        for (RegisterRow row : all) {
            if (row.validity().from().isAfter(day)) {
                changes.add(new RegisterChange(row.validity().from(), row.id(), row.name(), true));
            }
            row.validity()
                    .end()
                    .filter(last -> !last.isBefore(day))
                    .ifPresent(last -> changes.add(new RegisterChange(last.plusDays(1), row.id(), row.name(), false)));
        }
        changes.sort(Comparator.comparing(RegisterChange::day));
        return changes;
    }

    private List<FormerName> formerNames(long id) {
        List<?> rows = entities.createNativeQuery(FORMER_NAMES)
                .setParameter(1, currentActor.forbundId())
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new FormerName((String) row[0], Instant.ofEpochMilli(((Number) row[1]).longValue())))
                .toList();
    }
}
