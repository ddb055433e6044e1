package se.tross.budget.reallocation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.DecisionReturned;
import se.tross.budget.BudgetDecision;

/** Money is moved, or stays, in the transaction that adjusts the board's §. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MoveFollowsBoard {

    @Inject
    private MoveDecisions decisions;

    /** @throws se.tross.shared.refusal.Refused if it is no longer proposed, or the line no longer has the money */
    public void adopted(@Observes DecisionAdopted adopted) {
        adopted.subject()
                .idOf(ReallocationMatter.TYPE)
                .ifPresent(id -> decisions.decide(id, new BudgetDecision(adopted.cited(), adopted.meetingDate())));
    }

    /** A proposal that the board does not want as it is, is rejected: another is a new proposal. */
    public void returned(@Observes DecisionReturned returned) {
        returned.subject()
                .idOf(ReallocationMatter.TYPE)
                .ifPresent(id -> decisions.reject(id, new BudgetDecision(returned.cited(), returned.meetingDate())));
    }
}
