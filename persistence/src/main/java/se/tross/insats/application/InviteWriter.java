package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tross.forbund.account.Account;
import se.tross.insats.ApplicationRefusal.LastWriterStays;
import se.tross.insats.ApplicationRefusal.WriterAddressNotUsable;
import se.tross.insats.ApplicationRefusal.WriterIsThere;
import se.tross.insats.RegisterRefusal.InsatsTextMissing;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Role;
import se.tross.shared.access.UseCase;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.refusal.Refused;
import se.tross.shared.text.TextRules;

/** Somebody is asked to write an application too, gets a new link, or writes it no more. */
@Stateless
@UseCase
public class InviteWriter {

    private static final String WITH_ADDRESS = """
            select distinct a from Account a, RoleGrant g where g.accountId = a.id and lower(a.email) = :email
            and a.active = true and g.role in :roles and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            """;

    private static final List<Role> WRITERS = List.of(Role.HANDLAGGARE, Role.FORBUNDSCHEF, Role.STYRELSESEKRETERARE);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    @Inject
    private WriterAccess access;

    @Inject
    private ApplicationLetters letters;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Who has an account with that address signs in; anybody else gets a link of their own.
     *
     * @throws Refused without a name or a usable address, if the person writes it already, if it is over, or as not found
     */
    @Permits(Permission.INSATS_APPLY)
    public void invite(long id, String name, String email) {
        access.refuseStrangers(id);
        Application application = records.held(id);
        Refused.ifAny(application.refusalsOfWithdrawing());
        String plain = TextRules.plain(name);
        String address = TextRules.plain(email);
        if (plain.isEmpty()) {
            throw new Refused(new InsatsTextMissing("name"));
        }
        if (!MailAddress.isOne(address)) {
            throw new Refused(new WriterAddressNotUsable());
        }
        for (ApplicationWriter there : records.writers(id)) {
            if (there.email().equalsIgnoreCase(address)) {
                throw new Refused(new WriterIsThere(there.name()));
            }
        }
        Long account = account(address).map(Account::id).orElse(null);
        ApplicationWriter writer = new ApplicationWriter(application, account, plain, address, clock.instant());
        entities.persist(writer);
        // A key names its writer by the id alone, so the writer must be there first.
        entities.flush();
        letters.invited(application, writer, currentActor.required().name());
    }

    /** A new letter, with a new link. @throws Refused if the person writes it no more, or as not found */
    @Permits(Permission.INSATS_APPLY)
    public void sendAgain(long id, long writerId) {
        access.refuseStrangers(id);
        letters.invited(
                records.held(id), writer(id, writerId), currentActor.required().name());
    }

    /** No link of the person opens it any more. @throws Refused if nobody would be left, or as not found */
    @Permits(Permission.INSATS_APPLY)
    public void end(long id, long writerId) {
        access.refuseStrangers(id);
        records.held(id);
        ApplicationWriter leaving = writer(id, writerId);
        if (records.writers(id).size() == 1) {
            throw new Refused(new LastWriterStays());
        }
        leaving.leave(clock.instant());
    }

    private ApplicationWriter writer(long id, long writerId) {
        return records.writers(id).stream()
                .filter(one -> one.id() == writerId)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    private Optional<Account> account(String email) {
        return entities.createQuery(WITH_ADDRESS, Account.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .setParameter("roles", WRITERS)
                .setParameter("day", LocalDate.now(clock))
                .getResultStream()
                .findFirst();
    }
}
