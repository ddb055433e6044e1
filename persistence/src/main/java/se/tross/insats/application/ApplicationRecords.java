package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tross.forbund.Member;
import se.tross.forbund.Party;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.draft.DraftApplication;
import se.tross.insats.draft.Ground;
import se.tross.insats.draft.Typed;
import se.tross.insats.question.QuestionForms;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.refusal.Refused;

/** Finds applications and what is typed in them, with what they are held against. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ApplicationRecords {

    private static final String TEXTS = "select t from ApplicationText t where t.applicationId = :application";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private QuestionForms forms;

    @Inject
    private Clock clock;

    /** To read it. @throws Refused as not found */
    public Application required(long id) {
        return found(entities.find(Application.class, id));
    }

    /** To change it: others wait, so that nobody writes in what is just being handed in. @throws Refused as not found */
    public Application held(long id) {
        return found(entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Application found(Application application) {
        return Optional.ofNullable(application).orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    /** What is typed in one field; empty where nothing was ever. */
    public Optional<ApplicationText> text(Application application, String field) {
        return entities.createQuery(TEXTS + " and t.field = :field", ApplicationText.class)
                .setParameter("application", application.id())
                .setParameter("field", field)
                .getResultStream()
                .findFirst();
    }

    /** Everything that is typed. */
    public Typed typed(long applicationId) {
        return new Typed(entities.createQuery(TEXTS, ApplicationText.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .collect(Collectors.toMap(ApplicationText::field, ApplicationText::text)));
    }

    /** As far as it can be read, with what is left. */
    public DraftApplication draft(Application application) {
        return DraftApplication.read(typed(application.id()), ground(application));
    }

    /** What it is held against today. */
    public Ground ground(Application application) {
        Insats insats = application.insatsId() == null ? null : entities.find(Insats.class, application.insatsId());
        LocalDate today = LocalDate.now(clock);
        return new Ground(
                insatser.rules(today, insats),
                members(today),
                goalAreas().keySet(),
                forms.of(application.questionFormId()),
                insats == null ? null : insats.classification());
    }

    /** The parties of the förbund's members, by their names. */
    public Map<String, Party> members(LocalDate today) {
        return entities.createQuery(
                        "select m from Member m where m.validFrom <= :day and (m.validTo is null or m.validTo >= :day)",
                        Member.class)
                .setParameter("day", today)
                .getResultStream()
                .collect(Collectors.toMap(Member::name, Member::party, (one, other) -> one));
    }

    /** The names of the goal areas in use. */
    public Map<Long, String> goalAreas() {
        return entities.createQuery("select g.id, g.name from GoalArea g where g.retired = false", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Those who write it now, in the order in which they were asked to. */
    public List<ApplicationWriter> writers(long applicationId) {
        return entities.createQuery(
                        "select w from ApplicationWriter w where w.applicationId = :application and w.leftAt is null order by w.id",
                        ApplicationWriter.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** The files that go with it, in the order in which they came. */
    public List<Attachment> attachments(long applicationId) {
        return entities.createQuery(
                        "select a from Attachment a where a.applicationId = :application and a.removedAt is null order by a.id",
                        Attachment.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** What was asked for last; empty when nothing was. */
    public Optional<Completion> completion(long applicationId) {
        return entities.createQuery(
                        "select c from Completion c where c.applicationId = :application order by c.id desc",
                        Completion.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
