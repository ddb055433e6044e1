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
import se.tross.forbund.seat.SeatRecords;
import se.tross.forbund.seat.SeatRegister;

/** The urgent decisions that the very next meeting must be told of (B20). An agenda is public, so it hides who is protected (P7). */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class UrgentSince implements SinceLastTimeSource {

    @Inject
    private DelegationRecords delegations;

    @Inject
    private SeatRecords board;

    @Override
    public MatterKind kind() {
        return MatterKind.URGENT;
    }

    @Override
    public List<ReportedItem> items(Meeting next) {
        List<UrgentDecision> waiting = delegations.urgentToReport().stream()
                .filter(decision -> decision.decidedOn().isBefore(next.date()))
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        SeatRegister register = board.register();
        return waiting.stream()
                .map(decision -> UrgentPerson.isProtected(decision.mandateId(), register)
                        ? decision.itemWithoutName()
                        : decision.item())
                .toList();
    }

    @Override
    public void told(Meeting ended, List<String> lines) {
        delegations.urgentToReport().stream()
                .filter(decision -> ToldLines.tellOf(decision.number(), lines))
                .forEach(decision -> decision.report(ended));
    }
}
