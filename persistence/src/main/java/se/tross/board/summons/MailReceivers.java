package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.forbund.account.Account;
import se.tross.forbund.account.Language;
import se.tross.shared.access.Role;
import se.tross.shared.refusal.Texts;

/** Finds the addresses that letters go to: that of the mandate, else that of the person's account. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MailReceivers {

    private static final String OF_MANDATES = """
            select m.id, m.email, a.email, a.language from Mandate m
            left join Account a on a.id = m.accountId and a.active = true where m.id in :mandates
            """;

    private static final String SUMMONED = """
            select s, m.email, (select a.email from Account a where a.id = m.accountId and a.active = true)
            from Summoned s, Mandate m where m.id = s.mandateId and s.meetingId = :meeting
            """;

    private static final String WITH_ROLE = """
            select distinct a from Account a, RoleGrant g where g.accountId = a.id and g.role = :role and a.active = true
            and a.email <> '' and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day) order by a.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** By the mandate; one statement. */
    public Map<Long, MailReceiver> of(Collection<Long> mandates) {
        Map<Long, MailReceiver> found = new HashMap<>();
        if (mandates.isEmpty()) {
            return found;
        }
        entities.createQuery(OF_MANDATES, Object[].class)
                .setParameter("mandates", mandates)
                .getResultStream()
                .forEach(row -> found.put(
                        (Long) row[0],
                        receiver((String) row[1], (String) row[2], Optional.ofNullable((Language) row[3]))));
        return found;
    }

    /**
     * Those who are summoned to a meeting, in one statement.
     *
     * @param addresses filled with where letters reach them, by the mandate; in which language is not asked
     */
    public List<Summoned> summoned(long meetingId, Map<Long, MailReceiver> addresses) {
        return entities
                .createQuery(SUMMONED, Object[].class)
                .setParameter("meeting", meetingId)
                .getResultList()
                .stream()
                .map(row -> {
                    Summoned summoned = (Summoned) row[0];
                    addresses.put(summoned.mandateId(), receiver((String) row[1], (String) row[2], Optional.empty()));
                    return summoned;
                })
                .toList();
    }

    private static MailReceiver receiver(String ofMandate, String ofAccount, Optional<Language> language) {
        String address = ofMandate == null || ofMandate.isEmpty() ? ofAccount : ofMandate;
        return new MailReceiver(
                address == null ? "" : address,
                language.map(one -> Texts.in(one.locale())).orElseGet(Texts::swedish));
    }

    /** Who keeps the board's office: its secretaries, or the head where there are none. */
    public List<Account> office() {
        List<Account> secretaries = withRole(Role.STYRELSESEKRETERARE);
        return secretaries.isEmpty() ? withRole(Role.FORBUNDSCHEF) : secretaries;
    }

    private List<Account> withRole(Role role) {
        return entities.createQuery(WITH_ROLE, Account.class)
                .setParameter("role", role)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }
}
