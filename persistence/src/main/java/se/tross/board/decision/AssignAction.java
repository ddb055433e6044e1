package se.tross.board.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** A decision leaves somebody something to do, from its § until it is done. */
@Stateless
@UseCase
public class AssignAction {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /** @return the action's id @throws Refused if there is no such decision, or it is not said what, who and when */
    @Permits(Permission.BOARD_RECORD)
    public long assign(long decisionId, ActionTerms terms) {
        Action action = new Action(records.get(Decision.class, decisionId), terms);
        entities.persist(action);
        return action.id();
    }

    /** @throws Refused if it is done, not said what, who and when, or somebody else saved it */
    @Permits(Permission.BOARD_RECORD)
    public void change(long actionId, long version, ActionTerms terms) {
        action(actionId, version).take(terms);
    }

    /** It is done today. @throws Refused if it was so already, or somebody else saved it */
    @Permits(Permission.BOARD_RECORD)
    public void finish(long actionId, long version) {
        LocalDate today = LocalDate.now(clock);
        action(actionId, version).finish(today, today);
    }

    /** It was not done after all. @throws Refused if nobody said so, or somebody else saved it */
    @Permits(Permission.BOARD_RECORD)
    public void reopen(long actionId, long version) {
        action(actionId, version).reopen();
    }

    /** It was a slip. @throws Refused if the § is adjusted, or somebody else saved it */
    @Permits(Permission.BOARD_RECORD)
    public void takeAway(long actionId, long version) {
        Action action = action(actionId, version);
        Refused.ifAny(records.get(Decision.class, action.decisionId()).refusalsOfChange());
        entities.remove(action);
    }

    private Action action(long actionId, long version) {
        return records.get(Action.class, actionId, Action::version, version);
    }
}
