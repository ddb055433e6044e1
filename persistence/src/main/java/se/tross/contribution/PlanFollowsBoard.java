package se.tross.contribution;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.DecisionReturned;
import se.tross.shared.access.Records;

/** A plan is decided, or comes back, in the transaction that adjusts the board's §. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PlanFollowsBoard {

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /** @throws se.tross.shared.refusal.Refused if the plan is no longer proposed */
    public void adopted(@Observes DecisionAdopted adopted) {
        adopted.subject()
                .idOf(PlanMatter.TYPE)
                .ifPresent(id -> records.get(ContributionPlan.class, id)
                        .decide(new PlanDecision(adopted.cited(), adopted.meetingDate()), LocalDate.now(clock)));
    }

    /** Back to a draft; why stands with the board's decision. @throws se.tross.shared.refusal.Refused as {@link #adopted} */
    public void returned(@Observes DecisionReturned returned) {
        returned.subject()
                .idOf(PlanMatter.TYPE)
                .ifPresent(id -> records.get(ContributionPlan.class, id).withdraw());
    }
}
