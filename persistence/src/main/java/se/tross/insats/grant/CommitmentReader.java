package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads what all grants and proposals of the förbund take, in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommitmentReader {

    private static final String TAKING = """
            select g, i.name, a from Grant g, Insats i, GrantAmount a
            where i.id = g.insatsId and a.grantId = g.id and g.status in :taking order by g.id, a.year
            """;

    static final List<GrantStatus> TAKING_ROOM = List.of(GrantStatus.values()).stream()
            .filter(GrantStatus::takesRoom)
            .toList();

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** Of every insats and year. */
    public List<Commitment> all() {
        return entities.createQuery(TAKING, Object[].class)
                .setParameter("taking", TAKING_ROOM)
                .getResultStream()
                .map(row -> commitment((Grant) row[0], (String) row[1], (GrantAmount) row[2]))
                .toList();
    }

    static Commitment commitment(Grant grant, String insats, GrantAmount amount) {
        return new Commitment(grant.id(), insats, amount.value(), grant.decision());
    }
}
