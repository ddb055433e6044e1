package se.tross.board.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.decision.DecisionOverview;
import se.tross.board.decision.DecisionReader;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The appeals of the board's decisions, for everybody who may read the decisions. */
@Stateless
@UseCase
public class AppealOverviews {

    @Inject
    private Records records;

    @Inject
    private DecisionReader decisions;

    @Inject
    private AppealReader reader;

    /** Of one decision: two statements. */
    @Permits(Permission.BOARD_READ)
    public AppealsOfDecision of(DecisionOverview decision) {
        LocalDate lastDay = reader.lastDays(List.of(decision)).get(decision.id());
        List<Appeal> appeals = reader.appeals(decision.id()).getOrDefault(decision.id(), List.of());
        return new AppealsOfDecision(
                reader.state(decision, lastDay, appeals),
                decision.hidden()
                        ? List.of()
                        : appeals.stream()
                                .map(appeal -> AppealRow.of(appeal, lastDay))
                                .toList());
    }

    /** @throws Refused if there is no such appeal, or its matter is secret and not for the visitor (P5) */
    @Permits(Permission.BOARD_READ)
    public AppealDetail appeal(long id) {
        Appeal appeal = records.get(Appeal.class, id);
        DecisionOverview decision = decisions.overviews(appeal.decisionId()).get(0);
        if (decision.hidden()) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        LocalDate lastDay = reader.lastDays(List.of(decision)).get(decision.id());
        return new AppealDetail(AppealRow.of(appeal, lastDay), decision, lastDay);
    }
}
