package se.tross.insats.grant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tross.board.decision.Decision;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.DecisionReturned;
import se.tross.budget.BudgetDecision;
import se.tross.shared.access.Records;

/** Money is bound, refused or prepared further in the transaction that adjusts the board's §. What is put off waits as it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GrantFollowsBoard {

    @Inject
    private GrantDecisions decisions;

    @Inject
    private Records records;

    /** @throws se.tross.shared.refusal.Refused if it is no longer proposed */
    public void adopted(@Observes DecisionAdopted adopted) {
        adopted.subject()
                .idOf(GrantMatter.TYPE)
                .ifPresent(id -> decisions.grant(id, new BudgetDecision(adopted.cited(), adopted.meetingDate())));
    }

    /** @throws se.tross.shared.refusal.Refused if it is no longer proposed */
    public void returned(@Observes DecisionReturned returned) {
        returned.subject().idOf(GrantMatter.TYPE).ifPresent(id -> {
            BudgetDecision decision = new BudgetDecision(returned.cited(), returned.meetingDate());
            if (records.get(Decision.class, returned.decisionId()).outcome() == DecisionOutcome.REFUSED) {
                decisions.refuse(id, decision, returned.reason());
            } else {
                decisions.referBack(id, decision, returned.reason());
            }
        });
    }
}
