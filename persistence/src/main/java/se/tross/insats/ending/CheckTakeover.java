package se.tross.insats.ending;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.insats.Insats;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** It is asked whether the parties have taken an insats over, and the answer is its end (W5). */
@Stateless
@UseCase
public class CheckTakeover {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param version the version of the insats that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if its final report is not approved, something is missing, or somebody has answered
     */
    @Permits(Permission.INSATS_APPROVE)
    public void check(long insatsId, long version, TakeoverTerms terms) {
        Insats insats = records.get(Insats.class, insatsId, Insats::version, version);
        entities.persist(
                new TakeoverCheck(insats, terms, currentActor.required().name(), LocalDate.now(clock)));
    }
}
