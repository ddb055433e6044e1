package se.tross.insats.deviation.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.tross.forbund.Party;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.insats.deviation.Deviation;
import se.tross.insats.deviation.DeviationKind;
import se.tross.insats.deviation.DeviationStatus;
import se.tross.insats.deviation.DeviationTerms;
import se.tross.insats.deviation.DeviationTold;
import se.tross.insats.deviation.KeepDeviation;
import se.tross.insats.tertial.TertialReport;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.time.SwedishTime;

/** System failures that reports told of. Every text is invented and says so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DeviationDemonstration implements DemonstrationPart {

    /** After the reports. */
    private static final int PLACE = 15;

    private static final int DAYS_AGO = 20;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private KeepDeviation keepDeviation;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        // They come from the reports.
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        // As in the other förbund.
    }

    @Override
    public void goOnInHalland(long forbundId) {
        register("halland");
    }

    @Override
    public void goOnInTwoRivers(long forbundId) {
        register("two-rivers");
    }

    private void register(String forbund) {
        DemonstrationRows.read(DeviationDemonstration.class, "deviations.csv").stream()
                .filter(row -> row.get("forbund").equals(forbund))
                .forEach(this::register);
        entities.flush();
    }

    private void register(Map<String, String> row) {
        LocalDate today = SwedishTime.dayOf(clock.instant());
        Set<Party> parties = EnumSet.noneOf(Party.class);
        Stream.of(row.get("parties").split(",")).map(Party::valueOf).forEach(parties::add);
        boolean planned = !row.get("plan").isEmpty();
        long id = keepDeviation.registerFrom(
                report(row.get("code")),
                new DeviationTerms(
                        DeviationKind.SYSTEM_FAILURE,
                        row.get("title"),
                        row.get("what"),
                        parties,
                        today.minusDays(DAYS_AGO),
                        row.get("owner"),
                        row.get("plan"),
                        planned ? today.plusDays(DAYS_AGO) : null,
                        DeviationStatus.valueOf(row.get("status")),
                        row.get("outcome")));
        if (!row.get("told").isEmpty()) {
            // Told without a letter: nobody is written to by a demonstration.
            entities.persist(new DeviationTold(
                    entities.find(Deviation.class, id), row.get("told"), "Frida Falk", clock.instant()));
        }
    }

    private long report(String code) {
        return entities.createQuery(
                        "select r from TertialReport r where r.insatsId = (select i.id from Insats i where i.code = :code)"
                                + " order by r.year desc, r.tertial desc",
                        TertialReport.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getSingleResult()
                .id();
    }
}
