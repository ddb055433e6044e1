package se.tross.insats.tertial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import se.tross.insats.Insats;
import se.tross.insats.contact.ContactPerson;
import se.tross.shared.access.SecretKey;
import se.tross.shared.mail.LinkAddress;
import se.tross.shared.mail.NewMail;
import se.tross.shared.mail.PostMail;
import se.tross.shared.refusal.Texts;

/** Posts the letters to those who report, each with a key of its own, in the same transaction as what they tell of. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReportLetters {

    private static final Texts WORDS = Texts.swedish();

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ReportRecords reports;

    @Inject
    private PostMail postMail;

    @Inject
    private LinkAddress links;

    @Inject
    private Clock clock;

    /** To each who writes the reports of the insats. @return how many letters were written */
    public int post(TertialReport report, LetterKind kind) {
        List<ContactPerson> receivers = reports.reporters(report.insatsId()).stream()
                .filter(contact -> !kind.isOnce() || isNews(report, kind, contact))
                .toList();
        receivers.forEach(contact ->
                post(report, kind, contact.terms().name(), contact.terms().email()));
        return receivers.size();
    }

    /** A new link, to who has an old one. */
    public void postAgain(TertialReport report, ReportLetter old) {
        post(report, LetterKind.NEW_LINK, old.person(), old.address());
    }

    private boolean isNews(TertialReport report, LetterKind kind, ContactPerson contact) {
        return sent(report.id(), kind, contact.terms().email()).stream()
                .noneMatch(letter -> letter.forDue().equals(report.owed().due()));
    }

    /** The letters of a kind that were sent to an address. */
    public List<ReportLetter> sent(long reportId, LetterKind kind, String address) {
        return entities.createQuery(
                        "select l from ReportLetter l where l.reportId = :report and l.kind = :kind and lower(l.address) = lower(:address)",
                        ReportLetter.class)
                .setParameter("report", reportId)
                .setParameter("kind", kind)
                .setParameter("address", address)
                .getResultList();
    }

    private void post(TertialReport report, LetterKind kind, String person, String address) {
        SecretKey key = SecretKey.random();
        entities.persist(new ReportLetter(report, kind, person, address, key, clock.instant()));
        Insats insats = reports.insats(report);
        ReportDue owed = report.owed();
        String tertial = WORDS.text("insats.report.tertial", WORDS.text(owed.tertial()), owed.year());
        String name = insats.terms().name();
        String words = "insats.report.mail." + kind;
        postMail.post(NewMail.of(
                person,
                address,
                WORDS.text(words + ".subject", name, tertial, owed.due()),
                String.join(
                                "\n\n",
                                WORDS.text("board.summons.mail.greeting", person),
                                WORDS.text(
                                        words + ".text",
                                        name,
                                        tertial,
                                        owed.due(),
                                        report.steps().askedBack()),
                                WORDS.text("insats.report.mail.link"),
                                links.of("/public/report?key=" + key.text(), report.forbundId()),
                                WORDS.text("insats.report.mail.counts"))
                        + "\n"));
    }
}
