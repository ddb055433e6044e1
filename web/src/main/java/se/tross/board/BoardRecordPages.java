package se.tross.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** Meetings with their matters, and what was decided. */
@ApplicationScoped
public class BoardRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return switch (table) {
            case "board_meeting" -> Optional.of("/board/meeting?id=" + id);
            case "board_matter" -> Optional.of("/board/matter?id=" + id);
            case "board_decision" -> Optional.of("/board/decision?id=" + id);
            case "board_notice" -> Optional.of("/board/notice?id=" + id);
            case "board_action" -> Optional.of("/board/action?id=" + id);
            case "board_appeal" -> Optional.of("/board/appeal?id=" + id);
            default -> Optional.empty();
        };
    }
}
