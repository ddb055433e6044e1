package se.tross.board.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** The order of delegation, and what was decided for the board. */
@ApplicationScoped
public class DelegationRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return switch (table) {
            case "board_delegation_rule" -> Optional.of("/board/delegation-rule?id=" + id);
            case "board_delegated_decision" -> Optional.of("/board/delegation-decision?id=" + id);
            case "board_urgent_decision" -> Optional.of("/board/delegation-urgent-decision?id=" + id);
            case "board_urgent_empowerment" -> Optional.of("/board/delegation-urgent");
            default -> Optional.empty();
        };
    }
}
