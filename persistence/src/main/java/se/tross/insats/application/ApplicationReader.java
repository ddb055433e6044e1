package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import se.tross.insats.GoalAreaChoice;
import se.tross.insats.Insats;
import se.tross.insats.draft.DraftApplication;
import se.tross.insats.draft.Ground;
import se.tross.insats.draft.Typed;

/** Puts together what a page shows of an application. Whoever calls has asked whether it may be shown. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApplicationReader {

    private static final FieldChoices NONE = new FieldChoices(Map.of(), Map.of());

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    /**
     * @param reader as the letter calls who looks; empty for who has signed in
     * @param writers those who write it; none where the page does not tell of them
     */
    public ApplicationDetail detail(Application application, String reader, List<ApplicationWriter> writers) {
        if (!application.state().isOpen()) {
            return put(application, reader, writers, NONE, records.groundOfReading(application));
        }
        FieldChoices choices = records.choices();
        return put(application, reader, writers, choices, records.ground(application, choices));
    }

    /** For who judges it and does not write: nothing to choose from, and nothing of who writes it. */
    public ApplicationDetail reading(Application application) {
        return put(application, "", List.of(), NONE, records.groundOfReading(application));
    }

    private ApplicationDetail put(
            Application application,
            String reader,
            List<ApplicationWriter> writers,
            FieldChoices choices,
            Ground ground) {
        long id = application.id();
        Typed typed = records.typed(id);
        DraftApplication draft = DraftApplication.read(typed, ground);
        Insats insats = application.insatsId() == null ? null : entities.find(Insats.class, application.insatsId());
        return new ApplicationDetail(
                id,
                reader,
                application.insatsId(),
                application.title(),
                ApplicationStanding.of(application, insats == null ? null : insats.stage(), draft.done()),
                typed.texts(),
                draft,
                ground.questions(),
                ground.locked() != null,
                writers.stream().map(WriterOverview::of).toList(),
                records.attachments(id).stream().map(AttachmentOverview::of).toList(),
                completion(application),
                choices.members().keySet().stream().sorted().toList(),
                choices.goalAreas().entrySet().stream()
                        .map(area -> new GoalAreaChoice(area.getKey(), area.getValue()))
                        .toList(),
                application.refusalsOfWriting());
    }

    /** While it is waited for. */
    private CompletionOverview completion(Application application) {
        return application.state() != ApplicationState.COMPLETION_ASKED
                ? null
                : records.completion(application.id())
                        .map(one -> new CompletionOverview(one.wanted(), one.deadline(), one.askedBy()))
                        .orElse(null);
    }

    /** A file of it. */
    public OpenedAttachment open(Attachment attachment) {
        return new OpenedAttachment(attachment, entities.find(AttachmentContent.class, attachment.contentId()));
    }
}
