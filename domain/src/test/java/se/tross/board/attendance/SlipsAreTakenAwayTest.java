package se.tross.board.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.AttendanceRefusal.AlreadyPresent;
import se.tross.board.AttendanceRefusal.NotPresent;
import se.tross.board.BoardRefusal;

/** What was recorded by mistake goes, unless what came after it could not have happened then. */
class SlipsAreTakenAwayTest {

    private final Sitting sitting =
            Sitting.ofHalland().leaves(VERA, 3).returns(VERA, 5).comes(FALK, 2);

    private List<BoardRefusal> refusals(long mandate, int matter) {
        AttendanceRules rules = sitting.rules(true, 9);
        AttendanceEvent slip = rules.events().stream()
                .filter(event -> event.mandateId() == mandate && event.matterPosition() == matter)
                .findFirst()
                .orElseThrow();
        return rules.refusalsOfTakingAway(slip);
    }

    @Test
    void theLastOfAPersonGoes() {
        assertThat(refusals(VERA, 5)).isEmpty();
        assertThat(refusals(FALK, 2)).isEmpty();
    }

    @Test
    void whatTheNextRestsOnStays() {
        assertThat(refusals(VERA, 3)).hasSize(1).first().isInstanceOf(AlreadyPresent.class);
        assertThat(refusals(VERA, 1)).hasSize(1).first().isInstanceOf(NotPresent.class);
    }
}
