package se.tross.board.delegation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.ReportedItem;
import se.tross.board.meeting.SinceLastTimeSource;

/** The delegated decisions that the next meeting is told of (B19). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DelegatedSince implements SinceLastTimeSource {

    @Inject
    private DelegationRecords delegations;

    @Override
    public MatterKind kind() {
        return MatterKind.DELEGATED;
    }

    @Override
    public List<ReportedItem> items(Meeting next) {
        return delegations.delegatedToReport().stream()
                .filter(decision -> !decision.decidedOn().isAfter(next.date()))
                .map(DelegatedDecision::item)
                .toList();
    }

    @Override
    public void told(Meeting ended, List<String> lines) {
        delegations.delegatedToReport().stream()
                .filter(decision -> ToldLines.tellOf(decision.number(), lines))
                .forEach(decision -> decision.report(ended));
    }
}
