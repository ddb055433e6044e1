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
import se.tross.insats.Insats;
import se.tross.insats.InsatsStage;
import se.tross.insats.draft.DraftApplication;
import se.tross.insats.draft.FieldProblem;
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
    private ApplyToRegister register;

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
        Insats insats = register.take(application, draft);
        application.handIn(insats.id(), forms.inUse(FormKind.CRITERIA).id(), today, today.plusDays(DAYS_TO_PREPARE));
        letters.handedIn(application);
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
