package se.tross.board.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.FRIDA;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.AttendanceRefusal.AudioWithoutReason;
import se.tross.board.ConflictRefusal.ConflictIsDecided;
import se.tross.board.ConflictRefusal.ConflictReasonMissing;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.conflict.Conflict;
import se.tross.board.conflict.ConflictGround;
import se.tross.board.conflict.ConflictOfInterest;
import se.tross.board.conflict.ConflictRules;
import se.tross.forbund.seat.HallandBoard;

/** B5, B9: what is recorded hangs on its matter, wherever the matter stands on the agenda. */
class AttendanceIsKeptTest {
    private static final long BUDGET = 77;

    private final Sitting sitting = Sitting.ofHalland();

    @Test
    void whoCameAtAMatterCameAtItWhereverItIsMoved() {
        AttendanceEvent event = sitting.next(FALK, AttendanceKind.ARRIVED, 4, AttendanceMode.AUDIO, "Snöstorm");
        Attendance kept = new Attendance(1, 2, BUDGET, event, sitting.rules(true, 9));
        assertThat(kept.event(4)).isEqualTo(event);
        assertThat(kept.event(6).matterPosition()).isEqualTo(6);
        assertThat(kept.matterId()).isEqualTo(BUDGET);
        AttendanceEvent silent = sitting.next(FALK, AttendanceKind.ARRIVED, 4, AttendanceMode.AUDIO, "");
        assertThat(Refusing.of(() -> new Attendance(1, 2, BUDGET, silent, sitting.rules(true, 9))))
                .containsExactly(new AudioWithoutReason("Falk Falkenberg"));
    }

    @Test
    void theBoardFindsOnceWhetherThereIsAConflict() {
        ConflictRules rules = new ConflictRules(HallandBoard.roster(), List.of());
        Conflict asked = Conflict.questioned(FRIDA, 4, ConflictGround.SUPERVISION, "Chef för enheten");
        ConflictOfInterest kept = new ConflictOfInterest(1, 2, BUDGET, asked, "Rut Region", rules);
        assertThat(kept.conflict(4)).isEqualTo(asked);
        assertThat(Refusing.of(() -> kept.find(false, "", rules))).containsExactly(new ConflictReasonMissing());
        kept.find(false, "Har slutat som chef", rules);
        assertThat(kept.conflict(4).excludes()).isFalse();
        assertThat(kept.reason()).isEqualTo("Har slutat som chef");
        assertThat(Refusing.of(() -> kept.find(true, "", rules))).containsExactly(new ConflictIsDecided("Frida Kassa"));
        assertThat(Refusing.of(() -> new ConflictOfInterest(1, 2, BUDGET, asked, " ", rules)))
                .containsExactly(new WordingMissing("declaredBy"));
    }
}
