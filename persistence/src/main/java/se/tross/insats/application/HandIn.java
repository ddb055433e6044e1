package se.tross.insats.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRecords;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.draft.Basics;
import se.tross.insats.draft.DraftApplication;
import se.tross.insats.draft.FieldProblem;
import se.tross.insats.goal.InsatsGoal;
import se.tross.insats.goal.ResultGoal;
import se.tross.insats.question.FormKind;
import se.tross.insats.question.QuestionForms;
import se.tross.shared.refusal.Refused;

/** An application goes to the beredningsgrupp when everything is in order, and its insats into the register; or it is taken back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HandIn {

    /** How long the beredningsgrupp usually needs, in days. */
    public static final int DAYS_TO_PREPARE = 35;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private ApplicationRecords records;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private QuestionForms forms;

    @Inject
    private ApplicationLetters letters;

    @Inject
    private Event<ApplicationWithdrawn> withdrawn;

    @Inject
    private Clock clock;

    /** @throws Refused with everything that is left or wrong, or if it is not open */
    public void handIn(long applicationId) {
        Application application = records.held(applicationId);
        Refused.ifAny(application.refusalsOfWriting());
        DraftApplication draft = records.draft(application);
        Refused.ifAny(draft.problems().stream().map(FieldProblem::refusal).toList());
        LocalDate today = LocalDate.now(clock);
        Insats insats = application.insatsId() == null
                ? register(application.forbundId(), draft.basics(), today)
                : changed(application.insatsId(), draft.basics(), today);
        insats.belongTo(draft.basics().goalAreaId());
        if (insats.stage() == InsatsStage.APPLICATION) {
            insats.step(InsatsStage.PREPARATION, today);
        }
        insatser.cooperate(insats, draft.basics().cooperation());
        hold(insats, draft.goals());
        application.handIn(insats.id(), forms.inUse(FormKind.CRITERIA).id(), today, today.plusDays(DAYS_TO_PREPARE));
        letters.handedIn(application);
    }

    private Insats register(long forbundId, Basics basics, LocalDate today) {
        Insats insats =
                new Insats(forbundId, basics.classification(), basics.terms(), insatser.rules(today, null), today);
        insats.step(InsatsStage.APPLICATION, today);
        entities.persist(insats);
        // Those who take part name it by its id alone, so it must be there first.
        entities.flush();
        return insats;
    }

    /** What the application does not ask about stays as the register has it. */
    private Insats changed(long insatsId, Basics basics, LocalDate today) {
        Insats insats = entities.find(Insats.class, insatsId);
        InsatsTerms now = insats.terms();
        InsatsTerms applied = basics.terms();
        insats.change(
                new InsatsTerms(
                        applied.code(),
                        applied.name(),
                        applied.purpose(),
                        applied.area(),
                        applied.ages(),
                        applied.startsOn(),
                        applied.endsOn(),
                        now.coordinator(),
                        now.steeringGroup(),
                        now.jointWith(),
                        now.publicText()),
                insatser.rules(today, insats));
        return insats;
    }

    /** Those of an earlier handing in are replaced; the history tells of them. */
    private void hold(Insats insats, List<ResultGoal> goals) {
        entities.createQuery("select g from InsatsGoal g where g.insatsId = :insats", InsatsGoal.class)
                .setParameter("insats", insats.id())
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
        IntStream.range(0, goals.size())
                .mapToObj(i -> new InsatsGoal(insats, i + 1, goals.get(i)))
                .forEach(entities::persist);
    }

    /** @throws Refused if it is over, or the register does not let go of its insats any more */
    public void withdraw(long applicationId) {
        Application application = records.held(applicationId);
        LocalDate today = LocalDate.now(clock);
        application.withdraw(today);
        if (application.insatsId() != null) {
            entities.find(Insats.class, application.insatsId()).step(InsatsStage.WITHDRAWN, today);
        }
        letters.withdrawn(application);
        withdrawn.fire(new ApplicationWithdrawn(application.id(), application.insatsId()));
    }
}
