package se.tross.insats.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.insats.Insats;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** A change of an insats is written. */
@Stateless
@UseCase
public class WriteAmendment {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private AmendmentRecords amendments;

    /**
     * @return the change
     * @throws se.tross.shared.refusal.Refused if the insats is not granted or has ended, or with everything that is wrong
     */
    @Permits(Permission.INSATS_PROPOSE)
    public long begin(long insatsId, AmendmentTerms terms) {
        Insats insats = records.get(Insats.class, insatsId);
        int number = amendments.of(insatsId).stream()
                        .mapToInt(Amendment::number)
                        .max()
                        .orElse(0)
                + 1;
        Amendment amendment = new Amendment(insats, number, terms, amendments.together(insats));
        entities.persist(amendment);
        entities.flush();
        return amendment.id();
    }

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if it is no draft, with everything that is wrong, or if somebody has saved it since
     */
    @Permits(Permission.INSATS_PROPOSE)
    public void change(long id, long version, AmendmentTerms terms) {
        Amendment amendment = records.get(Amendment.class, id, Amendment::version, version);
        Insats insats = amendments.insatsOf(amendment);
        amendment.write(insats, terms, amendments.together(insats));
    }

    /** The history keeps it. @throws se.tross.shared.refusal.Refused if it is no draft, or somebody has saved it since */
    @Permits(Permission.INSATS_PROPOSE)
    public void discard(long id, long version) {
        Amendment amendment = records.get(Amendment.class, id, Amendment::version, version);
        amendment.demandDraft();
        entities.remove(amendment);
    }
}
