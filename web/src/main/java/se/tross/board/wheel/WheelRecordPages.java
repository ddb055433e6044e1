package se.tross.board.wheel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.tross.shared.trail.RecordPages;

/** The tasks of the year wheel. */
@ApplicationScoped
public class WheelRecordPages implements RecordPages {

    @Override
    public Optional<String> page(String table, long id) {
        return table.equals("board_wheel_task") ? Optional.of("/board/wheel-task?id=" + id) : Optional.empty();
    }
}
