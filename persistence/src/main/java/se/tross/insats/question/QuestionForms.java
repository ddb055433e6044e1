package se.tross.insats.question;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tross.shared.access.CurrentActor;

/** Finds the förbund's forms, and makes the first version of one from what is shipped when it is first needed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class QuestionForms {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The version in use; empty while what is shipped is. */
    public Optional<QuestionForm> latest(FormKind kind) {
        return entities.createQuery(
                        "select f from QuestionForm f where f.kind = :kind order by f.number desc", QuestionForm.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version in use, kept from now on, since something refers to it. */
    public QuestionForm inUse(FormKind kind) {
        return latest(kind).orElseGet(() -> make(kind, 1, ShippedQuestions.of(kind)));
    }

    /** The next version. */
    public QuestionForm make(FormKind kind, int number, List<QuestionTerms> questions) {
        QuestionForm form = new QuestionForm(currentActor.forbundId(), kind, number, clock.instant());
        entities.persist(form);
        // Its questions name it by its id alone, so it must be there first.
        entities.flush();
        IntStream.range(0, questions.size())
                .mapToObj(i -> new Question(form, i + 1, questions.get(i)))
                .forEach(entities::persist);
        return form;
    }

    /** What a version asks, in order. */
    public List<QuestionTerms> of(long formId) {
        return entities.createQuery(
                        "select q from Question q where q.formId = :form order by q.position", Question.class)
                .setParameter("form", formId)
                .getResultStream()
                .map(Question::terms)
                .toList();
    }
}
