package se.tross.insats.preparation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.application.Application;
import se.tross.insats.application.ApplicationLetters;
import se.tross.insats.application.Completion;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The office asks the applicant for more, and says by when; the applicant may write again until it is handed in anew. */
@Stateless
@UseCase
public class AskForCompletion {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private PreparationRecords records;

    @Inject
    private ApplicationLetters letters;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param wanted what is asked for
     * @param deadline by when, a day ahead
     * @throws Refused if nothing is asked for, the day has passed, or the application is not with the beredningsgrupp
     */
    @Permits(Permission.INSATS_PROPOSE)
    public void ask(long applicationId, String wanted, LocalDate deadline) {
        Application application = records.inPreparation(applicationId);
        Completion completion = new Completion(
                application, wanted, deadline, currentActor.required().name(), clock.instant());
        application.askForCompletion(deadline, LocalDate.now(clock));
        entities.persist(completion);
        letters.completion(application, completion);
    }
}
