package se.tross.board.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.board.decision.DecisionOverview;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Which of the board's decisions can be appealed, and until when. */
@Stateless
@UseCase
public class AppealStates {

    private static final String ANNOUNCED = """
            select n.meetingDate, n.adjustedOn, n.lastAppealDay from PublicNotice n
            where n.justeringId is not null and n.lastAppealDay is not null
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private record Announced(LocalDate meeting, LocalDate adjusted) {}

    /** By the decision. One statement, however many there are. */
    @Permits(Permission.BOARD_READ)
    public Map<Long, AppealState> of(Collection<DecisionOverview> decisions) {
        Map<Announced, LocalDate> lastDays = new HashMap<>();
        for (Object[] row : entities.createQuery(ANNOUNCED, Object[].class).getResultList()) {
            lastDays.put(new Announced((LocalDate) row[0], (LocalDate) row[1]), (LocalDate) row[2]);
        }
        LocalDate today = LocalDate.now(clock);
        return decisions.stream()
                .collect(Collectors.toMap(
                        DecisionOverview::id,
                        decision -> AppealState.of(
                                decision.outcome(),
                                decision.adjusted(),
                                lastDays.get(new Announced(decision.decided(), decision.adjusted())),
                                today)));
    }
}
