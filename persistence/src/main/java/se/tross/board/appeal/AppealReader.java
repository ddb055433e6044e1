package se.tross.board.appeal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.board.decision.DecisionOverview;

/** Reads until when decisions can be appealed, and the appeals of them that have come in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AppealReader {

    private static final String ANNOUNCED = """
            select n.meetingDate, n.adjustedOn, n.lastAppealDay from PublicNotice n
            where n.justeringId is not null and n.lastAppealDay is not null
            """;

    private static final String APPEALS =
            "select a from Appeal a where :decision = 0 or a.decisionId = :decision order by a.received, a.id";

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private record Announced(LocalDate meeting, LocalDate adjusted) {}

    /** By the decision, those that are announced: one statement. */
    public Map<Long, LocalDate> lastDays(List<DecisionOverview> decisions) {
        Map<Announced, LocalDate> announced = new HashMap<>();
        for (Object[] row : entities.createQuery(ANNOUNCED, Object[].class).getResultList()) {
            announced.put(new Announced((LocalDate) row[0], (LocalDate) row[1]), (LocalDate) row[2]);
        }
        Map<Long, LocalDate> lastDays = new HashMap<>();
        decisions.forEach(decision -> {
            LocalDate last = announced.get(new Announced(decision.decided(), decision.adjusted()));
            if (last != null) {
                lastDays.put(decision.id(), last);
            }
        });
        return lastDays;
    }

    /** Of one decision, or of every one by the decision, in the order in which they came: one statement. */
    public Map<Long, List<Appeal>> appeals(long decisionId) {
        return entities.createQuery(APPEALS, Appeal.class)
                .setParameter("decision", decisionId)
                .getResultStream()
                .collect(Collectors.groupingBy(Appeal::decisionId));
    }

    /** @param lastDay the last day for appeal; null where the decision is not announced */
    public AppealState state(DecisionOverview decision, LocalDate lastDay, List<Appeal> appeals) {
        return AppealState.of(decision.outcome(), decision.adjusted(), lastDay, LocalDate.now(clock))
                .after(appeals);
    }
}
