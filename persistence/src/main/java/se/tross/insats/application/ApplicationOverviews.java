package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.insats.InsatsStage;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows applications to those who write them: the office all of them, others their own. */
@Stateless
@UseCase
public class ApplicationOverviews {

    private static final String LIST = """
            select a, i.stage from Application a left join Insats i on i.id = a.insatsId where :office = true
            or exists (select w from ApplicationWriter w where w.applicationId = a.id and w.accountId = :account
                       and w.leftAt is null)
            order by a.stateSince desc, a.id desc
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationReader reader;

    @Inject
    private WriterAccess access;

    @Inject
    private WriterDeeds deeds;

    @Inject
    private CurrentActor currentActor;

    /** The latest first. One statement. */
    @Permits(Permission.INSATS_APPLY)
    public List<ApplicationOverview> applications() {
        return entities.createQuery(LIST, Object[].class)
                .setParameter("office", access.isOffice())
                .setParameter("account", currentActor.required().accountId())
                .getResultStream()
                .map(row -> overview((Application) row[0], (InsatsStage) row[1]))
                .toList();
    }

    private static ApplicationOverview overview(Application application, InsatsStage stage) {
        return new ApplicationOverview(
                application.id(),
                application.title(),
                application.insatsId(),
                application.handedInOn(),
                ApplicationStanding.of(application, stage, null));
    }

    /** Also for the beredningsgrupp, once it is handed in. @throws Refused as not found, for anybody else */
    @Permits(Permission.INSATS_READ)
    public ApplicationDetail application(long id) {
        Application application = records.required(id);
        List<ApplicationWriter> writers = records.writers(id);
        access.refuseStrangersToRead(application, writers);
        return reader.detail(application, "", writers);
    }

    /** A file of an application that the visitor may read. @throws Refused as not found, for anybody else */
    @Permits(Permission.INSATS_READ)
    public OpenedAttachment attachment(long id, long attachmentId) {
        access.refuseStrangersToRead(records.required(id), records.writers(id));
        return reader.open(deeds.attachment(id, attachmentId));
    }
}
