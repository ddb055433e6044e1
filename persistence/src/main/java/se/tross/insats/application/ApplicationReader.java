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

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    /** @param reader as the letter calls who looks; empty for who has signed in */
    public ApplicationDetail detail(Application application, String reader) {
        long id = application.id();
        Typed typed = records.typed(id);
        Ground ground = records.ground(application);
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
                records.writers(id).stream().map(WriterOverview::of).toList(),
                records.attachments(id).stream().map(AttachmentOverview::of).toList(),
                records.completion(id)
                        .map(one -> new CompletionOverview(one.wanted(), one.deadline(), one.askedBy()))
                        .orElse(null),
                ground.members().keySet().stream().sorted().toList(),
                choices(records.goalAreas()),
                application.refusalsOfWriting());
    }

    private static List<GoalAreaChoice> choices(Map<Long, String> areas) {
        return areas.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(area -> new GoalAreaChoice(area.getKey(), area.getValue()))
                .toList();
    }

    /** A file of it. */
    public OpenedAttachment open(Attachment attachment) {
        return new OpenedAttachment(attachment, entities.find(AttachmentContent.class, attachment.contentId()));
    }
}
