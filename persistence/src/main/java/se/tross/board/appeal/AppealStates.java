package se.tross.board.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.board.decision.DecisionOverview;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Which of the board's decisions can be appealed, until when, and which have been. */
@Stateless
@UseCase
public class AppealStates {

    @Inject
    private AppealReader reader;

    /** By the decision. Two statements, however many there are. */
    @Permits(Permission.BOARD_READ)
    public Map<Long, AppealState> of(Collection<DecisionOverview> decisions) {
        Map<Long, LocalDate> lastDays = reader.lastDays(List.copyOf(decisions));
        Map<Long, List<Appeal>> appeals = reader.appeals(0);
        return decisions.stream()
                .collect(Collectors.toMap(
                        DecisionOverview::id,
                        decision -> reader.state(
                                decision,
                                lastDays.get(decision.id()),
                                appeals.getOrDefault(decision.id(), List.of()))));
    }
}
