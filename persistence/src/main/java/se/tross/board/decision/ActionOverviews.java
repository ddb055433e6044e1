package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.board.meeting.Matter;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** What decisions have left somebody to do, for everybody who may read it. */
@Stateless
@UseCase
public class ActionOverviews {

    /** What is to be done first, in the order of its days. */
    private static final String ACTIONS = """
            select a, d, m from Action a join Decision d on d.id = a.decisionId join Matter m on m.id = d.matterId
            where :id = 0 or a.id = :id order by case when a.done is null then 0 else 1 end, a.due, a.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private DecisionReader reader;

    @Inject
    private Clock clock;

    /** One statement, however many there are. */
    @Permits(Permission.BOARD_READ)
    public List<ActionOverview> actions() {
        return read(0);
    }

    /** @throws Refused if there is no such action */
    @Permits(Permission.BOARD_READ)
    public ActionOverview action(long id) {
        return read(id).stream().findFirst().orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
    }

    private List<ActionOverview> read(long id) {
        LocalDate today = LocalDate.now(clock);
        return entities.createQuery(ACTIONS, Object[].class).setParameter("id", id).getResultList().stream()
                .map(row -> ActionOverview.of((Action) row[0], (Decision) row[1], !reader.sees((Matter) row[2]), today))
                .toList();
    }
}
