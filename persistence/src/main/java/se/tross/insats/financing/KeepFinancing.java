package se.tross.insats.financing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.insats.Insats;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** How an insats is financed is kept: payer by payer, year by year (M9). */
@Stateless
@UseCase
public class KeepFinancing {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    /**
     * @return the part
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, the weightiest first
     */
    @Permits(Permission.INSATS_EDIT)
    public long add(long insatsId, FinancingTerms terms) {
        Financing part = new Financing(records.get(Insats.class, insatsId), terms, of(insatsId));
        entities.persist(part);
        entities.flush();
        return part.id();
    }

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused with everything that the rules refuse, or if somebody has saved it since
     */
    @Permits(Permission.INSATS_EDIT)
    public void change(long id, long version, FinancingTerms terms) {
        Financing part = records.get(Financing.class, id, Financing::version, version);
        part.change(records.get(Insats.class, part.insatsId()), terms, of(part.insatsId()));
    }

    /** The history keeps what it was. @param version the version that was read when the page was shown */
    @Permits(Permission.INSATS_EDIT)
    public void remove(long id, long version) {
        entities.remove(records.get(Financing.class, id, Financing::version, version));
    }

    private List<Financing> of(long insatsId) {
        return entities.createQuery("select f from Financing f where f.insatsId = :insats", Financing.class)
                .setParameter("insats", insatsId)
                .getResultList();
    }
}
