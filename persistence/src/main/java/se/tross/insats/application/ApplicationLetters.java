package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.summons.MailReceivers;
import se.tross.forbund.account.Account;
import se.tross.shared.access.SecretKey;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.mail.MailAddress;
import se.tross.shared.mail.NewMail;
import se.tross.shared.mail.PostMail;
import se.tross.shared.refusal.Texts;
import se.tross.shared.time.SwedishTime;

/** Posts the letters about an application, in the same transaction as what they tell of. Each link is its receiver's own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApplicationLetters {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    @Inject
    private MailReceivers receivers;

    @Inject
    private PostMail postMail;

    @Inject
    private LinkAddress links;

    @Inject
    private Clock clock;

    /** @param inviter the name of who asks the person to write */
    public void invited(Application application, ApplicationWriter writer, String inviter) {
        Texts texts = texts(writer);
        String key = writer.accountId() == null ? "insats.mail.invited.text" : "insats.mail.invitedAccount.text";
        post(
                writer,
                texts.text("insats.mail.invited.subject", called(application)),
                texts.text(key, inviter, called(application), forbund(application), link(writer), lastDay()));
    }

    /** To who has asked for a new link. */
    public void newLink(Application application, ApplicationWriter writer) {
        Texts texts = texts(writer);
        post(
                writer,
                texts.text("insats.mail.invited.subject", called(application)),
                texts.text(
                        "insats.mail.newLink.text",
                        called(application),
                        forbund(application),
                        link(writer),
                        lastDay()));
    }

    /** Those who wrote it have it in writing, and the office knows. */
    public void handedIn(Application application) {
        for (ApplicationWriter writer : records.writers(application.id())) {
            Texts texts = texts(writer);
            post(
                    writer,
                    texts.text("insats.mail.handedIn.subject", called(application)),
                    texts.text(
                            "insats.mail.handedIn.text",
                            called(application),
                            forbund(application),
                            application.awaitedUntil(),
                            link(writer)));
        }
        for (Account account : receivers.office()) {
            Texts texts = Texts.in(account.language().locale());
            postMail.post(NewMail.of(
                    account.name(),
                    account.email(),
                    texts.text("insats.mail.handedIn.subject", called(application)),
                    texts.text(
                            "insats.mail.received.text",
                            called(application),
                            application.awaitedUntil(),
                            page(application))));
        }
    }

    /** The office knows. */
    public void withdrawn(Application application) {
        for (Account account : receivers.office()) {
            Texts texts = Texts.in(account.language().locale());
            postMail.post(NewMail.of(
                    account.name(),
                    account.email(),
                    texts.text("insats.mail.withdrawn.subject", called(application)),
                    texts.text("insats.mail.withdrawn.text", called(application), page(application))));
        }
    }

    /** What is asked for, and by when. */
    public void completion(Application application, Completion completion) {
        for (ApplicationWriter writer : records.writers(application.id())) {
            Texts texts = texts(writer);
            post(
                    writer,
                    texts.text("insats.mail.completion.subject", called(application), completion.deadline()),
                    texts.text(
                            "insats.mail.completion.text",
                            forbund(application),
                            called(application),
                            completion.wanted(),
                            completion.deadline(),
                            link(writer)));
        }
    }

    /** What the board decided, to those who wrote it. */
    public void decided(Application application, BoardAnswer answer) {
        String key = answer.granted()
                ? "insats.mail.granted.text"
                : answer.reason().isEmpty() ? "insats.mail.refused.text" : "insats.mail.refusedBecause.text";
        for (ApplicationWriter writer : records.writers(application.id())) {
            Texts texts = texts(writer);
            post(
                    writer,
                    texts.text("insats.mail.decided.subject", called(application)),
                    texts.text(
                            key,
                            forbund(application),
                            called(application),
                            answer.decision().paragraph(),
                            answer.decision().date(),
                            link(writer),
                            answer.reason()));
        }
    }

    private void post(ApplicationWriter writer, String subject, String text) {
        if (MailAddress.isOne(writer.email())) {
            postMail.post(NewMail.of(writer.name(), writer.email(), subject.replaceAll("\\p{Cntrl}", " "), text));
        }
    }

    /** To the application itself; for who has no account with a key of its own. */
    private String link(ApplicationWriter writer) {
        if (writer.accountId() != null) {
            return links.of("/insats/application?id=" + writer.applicationId(), writer.forbundId());
        }
        SecretKey key = SecretKey.random();
        entities.persist(new WriterKey(writer, key, clock.instant()));
        return links.of("/public/application?key=" + key.text(), writer.forbundId());
    }

    private LocalDate lastDay() {
        return clock.instant().plus(WriterKey.OPENS).atZone(SwedishTime.ZONE).toLocalDate();
    }

    private String page(Application application) {
        return links.of("/insats/application?id=" + application.id(), application.forbundId());
    }

    private Texts texts(ApplicationWriter writer) {
        return writer.accountId() == null
                ? Texts.swedish()
                : Texts.in(entities.find(Account.class, writer.accountId())
                        .language()
                        .locale());
    }

    private static String called(Application application) {
        String title = application.title();
        return title.length() > 100 ? title.substring(0, 99) + "…" : title;
    }

    private String forbund(Application application) {
        return entities.createQuery("select f.name from Forbund f where f.id = :id", String.class)
                .setParameter("id", application.forbundId())
                .getSingleResult();
    }
}
