package se.tross.board.attendance;

import java.time.LocalDate;
import se.tross.forbund.seat.Office;
import se.tross.shared.refusal.Refusal;

/** Why somebody leads the meeting at a matter (L24, B9). */
public sealed interface LeaderCause extends Refusal {

    @Override
    default String key() {
        return "board.cause." + getClass().getSimpleName();
    }

    record ChairLeads(String person) implements LeaderCause {}

    /** The chair has a conflict of interest, so the vice chair leads. */
    record LeadsForConflictedChair(String person, Office office, String chair) implements LeaderCause {}

    /** The chair does not serve, so the vice chair leads. */
    record LeadsForChair(String person, Office office) implements LeaderCause {}

    /** Neither chair nor vice chair serves, so whom the board has chosen leads. */
    record ChosenLeads(String person) implements LeaderCause {}

    /** Neither chair nor vice chair serves, so who has been on the board longest leads until the board has chosen. */
    record LongestOnBoardLeads(String person, LocalDate since) implements LeaderCause {}
}
