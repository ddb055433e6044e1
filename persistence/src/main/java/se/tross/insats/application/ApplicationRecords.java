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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tross.forbund.Party;
import se.tross.insats.AgeRange;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.InsatsRules;
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

    private static final String WITH_INSATS =
            "select a, i from Application a left join Insats i on i.id = a.insatsId where a.id = :id";

    private static final String CHOICES = """
            select null as id, name, party from forbund_member where valid_from <= ?1 and (valid_to is null or valid_to >= ?1)
            union all select id, name, null from budget_goal_area where not retired order by name
            """;

    private static final AgeRange ANY_AGE = new AgeRange(0, 200);

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private QuestionForms forms;

    @Inject
    private Clock clock;

    /** To read it; its insats is then at hand, too. One statement. @throws Refused as not found */
    public Application required(long id) {
        return found(entities.createQuery(WITH_INSATS, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> (Application) row[0])
                .findFirst()
                .orElse(null));
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
        return ground(application, choices());
    }

    /** The same with what there is to choose from, which is read already. */
    public Ground ground(Application application, FieldChoices choices) {
        Insats insats = application.insatsId() == null ? null : entities.find(Insats.class, application.insatsId());
        return new Ground(
                insatser.rules(LocalDate.now(clock), insats),
                choices.members(),
                choices.goalAreas().keySet(),
                forms.of(application.questionFormId()),
                insats == null ? null : insats.classification());
    }

    /** For one that is read and not written: it has been held against everything when it was handed in. */
    public Ground groundOfReading(Application application) {
        Insats insats = application.insatsId() == null ? null : entities.find(Insats.class, application.insatsId());
        return new Ground(
                new InsatsRules(ANY_AGE, List.of()),
                Map.of(),
                Set.of(),
                forms.of(application.questionFormId()),
                insats == null ? null : insats.classification());
    }

    /** The förbund's members with their parties, and its goal areas in use. One statement. */
    public FieldChoices choices() {
        Map<String, Party> members = new TreeMap<>();
        Map<Long, String> areas = new LinkedHashMap<>();
        for (Object found : entities.createNativeQuery(CHOICES)
                .setParameter(1, LocalDate.now(clock))
                .getResultList()) {
            Object[] row = (Object[]) found;
            if (row[0] == null) {
                members.putIfAbsent((String) row[1], Party.valueOf((String) row[2]));
            } else {
                areas.put(((Number) row[0]).longValue(), (String) row[1]);
            }
        }
        return new FieldChoices(members, areas);
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
