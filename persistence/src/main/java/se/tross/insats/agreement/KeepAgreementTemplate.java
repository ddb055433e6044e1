package se.tross.insats.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The förbund writes what its agreements are drawn up from; those that are drawn up already stay as they are. */
@Stateless
@UseCase
public class KeepAgreementTemplate {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param number of the version that was read when the page was shown; 0 for that of Tross
     * @throws Refused if the text is empty, too long, or has words that nothing stands for; or somebody else was faster
     */
    @Permits(Permission.INSATS_SETTINGS)
    public void save(int number, AgreementText text) {
        entities.persist(new AgreementTemplate(
                currentActor.forbundId(),
                number + 1,
                text,
                currentActor.required().name(),
                clock.instant()));
    }
}
