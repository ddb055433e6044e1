package se.tross.forbund.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.tross.forbund.accessibility.Shortcoming;
import se.tross.forbund.accessibility.ShortcomingTerms;

/** A report that has been answered in each förbund, as an example. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ShortcomingDemonstration implements DemonstrationPart {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return 2;
    }

    @Override
    public void loadHalland(long forbundId) {
        load(forbundId);
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        load(forbundId);
    }

    private void load(long forbundId) {
        Shortcoming shortcoming = new Shortcoming(
                forbundId,
                new ShortcomingTerms(
                        "En inskannad handling",
                        "Exempel: skärmläsaren läser inte handlingen, som bara är en bild.",
                        ""),
                clock.instant());
        shortcoming.answer(
                "Exempel: handlingen är utbytt mot en som går att läsa upp.",
                "Exempel i demonstrationen",
                clock.instant());
        entities.persist(shortcoming);
    }
}
