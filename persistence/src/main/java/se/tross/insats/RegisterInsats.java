package se.tross.insats;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** An idea comes into the register. */
@Stateless
@UseCase
public class RegisterInsats {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private InsatsRecords insatser;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param goalAreaId one of the förbund's goal areas; null for none yet
     * @return the insats
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, the weightiest first
     */
    @Permits(Permission.INSATS_EDIT)
    public long register(Classification classification, InsatsTerms terms, Long goalAreaId) {
        LocalDate today = LocalDate.now(clock);
        Insats insats = new Insats(currentActor.forbundId(), classification, terms, insatser.rules(today, null), today);
        insats.belongTo(goalAreaId);
        entities.persist(insats);
        entities.flush();
        return insats.id();
    }
}
