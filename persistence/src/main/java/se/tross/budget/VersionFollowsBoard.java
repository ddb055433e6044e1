package se.tross.budget;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.DecisionReturned;

/** A version is decided, or comes back, in the transaction that adjusts the board's §. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VersionFollowsBoard {

    @Inject
    private VersionRecords versions;

    @Inject
    private VersionDecisions decisions;

    /** @throws se.tross.shared.refusal.Refused if the version is no longer proposed, or its contributions are not decided */
    public void adopted(@Observes DecisionAdopted adopted) {
        adopted.subject()
                .idOf(BudgetMatter.TYPE)
                .ifPresent(id -> decisions.decide(
                        versions.held(id), new BudgetDecision(adopted.cited(), adopted.meetingDate())));
    }

    /** Back to a draft; why stands with the board's decision. @throws se.tross.shared.refusal.Refused if it is not proposed */
    public void returned(@Observes DecisionReturned returned) {
        returned.subject()
                .idOf(BudgetMatter.TYPE)
                .ifPresent(id -> versions.held(id).withdraw(versions.now()));
    }
}
