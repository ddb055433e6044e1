package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.tross.insats.ApplicationRefusal.WrittenMeanwhile;
import se.tross.insats.RegisterRefusal.InsatsTextTooLong;
import se.tross.insats.draft.FieldName;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.LastChange;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refused;

/** What those who write an application do with it, however they came to it. Whoever calls has asked whether they may. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WriterDeeds {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    @Inject
    private LastChange lastChange;

    @Inject
    private Clock clock;

    /**
     * Keeps what is typed in one field. Whoever has written in another field meanwhile is not in the way.
     *
     * @param expected what the writer saw there
     * @throws Refused if there is no such field, the application is not open, the text is too long or holds a personnummer (P6),
     *     or somebody else has written in the field since
     */
    public void write(long applicationId, String field, String expected, String typed) {
        if (!FieldName.isOne(field)) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        Application application = open(applicationId);
        String text = typed.replace("\r\n", "\n");
        if (text.length() > FieldName.most(field)) {
            throw new Refused(new InsatsTextTooLong(field, FieldName.most(field)));
        }
        Refused.ifAny(PersonalNumberGuard.check(field, text).stream().toList());
        records.text(application, field)
                .ifPresentOrElse(
                        there -> overwrite(there, expected.replace("\r\n", "\n"), text),
                        () -> entities.persist(new ApplicationText(application, field, text)));
        if ("title".equals(field)) {
            application.call(text.strip());
        }
        entities.flush();
    }

    private void overwrite(ApplicationText there, String expected, String text) {
        if (!there.text().equals(expected) && !there.text().equals(text)) {
            LastChange.Change change =
                    lastChange.ofRow("insats_application_text", there.id()).orElseThrow();
            throw new Refused(new WrittenMeanwhile(there.field(), change.who(), change.when(), there.text()));
        }
        there.write(text);
    }

    /** @throws Refused if the application is not open, or has as many as it takes */
    public void attach(long applicationId, AttachmentFile file) {
        Application application = open(applicationId);
        Refused.ifAny(Attachments.refusals(records.attachments(applicationId).size()));
        AttachmentContent content = new AttachmentContent(application.forbundId(), file);
        entities.persist(content);
        // The attachment names it by its id alone, so it must be there first.
        entities.flush();
        entities.persist(new Attachment(application, file, content));
    }

    /** It can be taken back. @throws Refused if the application is not open or has no such file */
    public void remove(long applicationId, long attachmentId) {
        open(applicationId);
        attachment(applicationId, attachmentId).remove(clock.instant());
    }

    /** A removed one comes back. @throws Refused if the application is not open, has no such file, or is full */
    public void takeBack(long applicationId, long attachmentId) {
        open(applicationId);
        Refused.ifAny(Attachments.refusals(records.attachments(applicationId).size()));
        attachment(applicationId, attachmentId).takeBack();
    }

    /** @throws Refused as not found, if the application has no such file */
    public Attachment attachment(long applicationId, long attachmentId) {
        Attachment attachment = entities.find(Attachment.class, attachmentId);
        if (attachment == null || attachment.applicationId() != applicationId) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return attachment;
    }

    private Application open(long applicationId) {
        Application application = records.held(applicationId);
        Refused.ifAny(application.refusalsOfWriting());
        return application;
    }
}
