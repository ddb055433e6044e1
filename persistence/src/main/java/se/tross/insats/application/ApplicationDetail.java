package se.tross.insats.application;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.tross.insats.GoalAreaChoice;
import se.tross.insats.draft.DraftApplication;
import se.tross.insats.question.QuestionTerms;
import se.tross.shared.refusal.Refusal;

/**
 * An application with all that is typed.
 *
 * @param id the application
 * @param reader the name of who looks, as the letter calls the person; empty for who has signed in
 * @param insatsId its insats; null while it is not in the register
 * @param title what its insats is called
 * @param texts what is typed, by field
 * @param draft the same as far as it can be read
 * @param questions that it was begun with
 * @param locked whether its classification is in the register, and stays (S5)
 * @param writers who write it now
 * @param attachments that go with it
 * @param completion what was asked for last; null when nothing was
 * @param members the names of the förbund's members
 * @param goalAreas to choose from
 * @param closed why nobody may write in it now; empty when its writers may
 */
public record ApplicationDetail(
        long id,
        String reader,
        Long insatsId,
        String title,
        ApplicationStanding standing,
        Map<String, String> texts,
        DraftApplication draft,
        List<QuestionTerms> questions,
        boolean locked,
        List<WriterOverview> writers,
        List<AttachmentOverview> attachments,
        CompletionOverview completion,
        List<String> members,
        List<GoalAreaChoice> goalAreas,
        List<? extends Refusal> closed)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public ApplicationDetail {
        texts = Map.copyOf(texts);
        questions = List.copyOf(questions);
        writers = List.copyOf(writers);
        attachments = List.copyOf(attachments);
        members = List.copyOf(members);
        goalAreas = List.copyOf(goalAreas);
        closed = List.copyOf(closed);
    }

    /** Whether its writers may write in it now. */
    public boolean isOpen() {
        return closed.isEmpty();
    }
}
