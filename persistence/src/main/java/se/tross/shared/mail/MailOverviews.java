package se.tross.shared.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** The outbox: what has been sent, and what waits. */
@Stateless
@UseCase
public class MailOverviews {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    /** The latest first; of more than a thousand, the latest thousand. */
    @Permits(Permission.MAIL_READ)
    public List<MailOverview> latest() {
        return entities
                .createQuery("select m from OutgoingMail m order by m.createdAt desc, m.id desc", OutgoingMail.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(MailOverview::of)
                .toList();
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such message in the förbund */
    @Permits(Permission.MAIL_READ)
    public MailOverview mail(long id) {
        return MailOverview.of(records.get(OutgoingMail.class, id));
    }
}
