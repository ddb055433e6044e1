package se.tross.insats.financing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** Shows how an insats is financed. */
@Stateless
@UseCase
public class FinancingOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    /** By year, the förbund first. */
    @Permits(Permission.INSATS_READ)
    public List<FinancingOverview> of(long insatsId) {
        return entities.createQuery(
                        "select f from Financing f where f.insatsId = :insats order by f.year, lower(f.payer)",
                        Financing.class)
                .setParameter("insats", insatsId)
                .getResultStream()
                .map(FinancingOverview::of)
                .sorted(Comparator.comparing(
                                (FinancingOverview part) -> part.terms().year())
                        .thenComparing(part -> part.terms().source()))
                .toList();
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such part in the förbund */
    @Permits(Permission.INSATS_READ)
    public FinancingOverview part(long id) {
        return FinancingOverview.of(records.get(Financing.class, id));
    }
}
