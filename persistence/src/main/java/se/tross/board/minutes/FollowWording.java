package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tross.board.decision.RecordWorded;

/** When the record of a meeting gets other words, approvals of the old ones fall (B14). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FollowWording {

    @Inject
    private MinutesRecords records;

    /** @throws se.tross.shared.refusal.Refused if what has other words is adjusted */
    public void follow(@Observes RecordWorded worded) {
        // Every autosave words the record; nobody has approved anything before some part is out.
        if (records.find(worded.meetingId()).filter(FollowWording::isOut).isPresent()) {
            MinutesRecords.Held held = records.held(worded.meetingId());
            held.minutes().textIs(held.content());
        }
    }

    private static boolean isOut(Minutes minutes) {
        return minutes.parts().stream().anyMatch(part -> part.content().isPresent());
    }
}
