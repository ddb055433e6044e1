package se.tross.insats.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.insats.Insats;
import se.tross.insats.catalogue.Publication;
import se.tross.insats.catalogue.PublicationTerms;

/** What the demonstration's förbund tell everybody of their insatser. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CatalogueDemonstration implements DemonstrationPart {

    private static final int PLACE = 41;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

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
        publish("IST-VBG", "Ett team där flera yrken möter dig tillsammans, i Varberg.", "");
        publish("IST-HSTD", "Ett team där flera yrken möter dig tillsammans, i Halmstad och Hylte.", "");
        publish(
                "VÄXA",
                "Förberedande arbetsträning för den som har varit länge borta från arbete.",
                "Arbetssättet lever vidare till en del (påhittat).");
    }

    @Override
    public void goOnInTwoRivers(long forbundId) {
        publish("ALV", "Ett samverkansteam för vuxna (påhittat).", "");
    }

    private void publish(String code, String about, String outcome) {
        Insats insats = entities.createQuery("select i from Insats i where i.code = :code", Insats.class)
                .setParameter("code", code)
                .getSingleResult();
        entities.persist(new Publication(insats, new PublicationTerms(true, about, outcome)));
        entities.flush();
    }
}
