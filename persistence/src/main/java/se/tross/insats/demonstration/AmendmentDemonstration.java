package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.insats.Insats;
import se.tross.insats.amendment.Amendment;
import se.tross.insats.amendment.AmendmentKind;
import se.tross.insats.amendment.AmendmentRecords;
import se.tross.insats.amendment.AmendmentTerms;

/** A change that is in effect, and one that waits; both invented, and they say so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AmendmentDemonstration implements DemonstrationPart {

    private static final int PLACE = 39;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private AmendmentRecords amendments;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {}

    @Override
    public void loadTwoRivers(long forbundId) {}

    @Override
    public void goOnInHalland(long forbundId) {
        begin("IST-LHM", 1, "Sexton personer i arbete eller studier om året (påhittat).");
    }

    @Override
    public void goOnInTwoRivers(long forbundId) {
        amendments.decide(
                begin("BRO", 1, "Tjugo unga i arbete eller studier om året."), "§ 9", LocalDate.of(2018, 3, 16));
    }

    private Amendment begin(String code, int number, String goals) {
        Insats insats = entities.createQuery("select i from Insats i where i.code = :code", Insats.class)
                .setParameter("code", code)
                .getSingleResult();
        Amendment amendment = new Amendment(
                insats,
                number,
                new AmendmentTerms(AmendmentKind.GOALS, null, goals, "Ett exempel på en ändring (påhittad)."),
                amendments.together(insats));
        entities.persist(amendment);
        entities.flush();
        return amendment;
    }
}
