package se.tross.insats.amendment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tross.board.decision.Decision;
import se.tross.board.decision.DecisionOutcome;
import se.tross.board.meeting.DecisionAdopted;
import se.tross.board.meeting.DecisionReturned;
import se.tross.shared.access.Records;

/** A change is made, refused or comes back, in the transaction that adjusts the board's §. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AmendmentFollowsBoard {

    @Inject
    private Records records;

    @Inject
    private AmendmentRecords amendments;

    /** @throws se.tross.shared.refusal.Refused if it is no longer proposed, or has become wrong meanwhile */
    public void adopted(@Observes DecisionAdopted adopted) {
        adopted.subject()
                .idOf(AmendmentMatter.TYPE)
                .ifPresent(id ->
                        amendments.decide(records.get(Amendment.class, id), adopted.cited(), adopted.meetingDate()));
    }

    /** @throws se.tross.shared.refusal.Refused if it is no longer proposed */
    public void returned(@Observes DecisionReturned returned) {
        returned.subject().idOf(AmendmentMatter.TYPE).ifPresent(id -> {
            Amendment amendment = records.get(Amendment.class, id);
            if (records.get(Decision.class, returned.decisionId()).outcome() == DecisionOutcome.REFUSED) {
                amendment.refuse(returned.cited(), returned.meetingDate(), returned.reason());
            } else {
                amendment.comeBack(returned.reason());
            }
        });
    }
}
