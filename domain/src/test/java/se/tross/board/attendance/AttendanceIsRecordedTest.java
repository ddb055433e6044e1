package se.tross.board.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.attendance.AttendanceKind.ARRIVED;
import static se.tross.board.attendance.AttendanceKind.LEFT;
import static se.tross.board.attendance.AttendanceKind.LEFT_FOR_CONFLICT;
import static se.tross.board.attendance.AttendanceKind.RETURNED;
import static se.tross.board.attendance.AttendanceMode.AUDIO;
import static se.tross.board.attendance.AttendanceMode.ON_SITE;
import static se.tross.board.attendance.AttendanceMode.VIDEO;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tross.board.AttendanceRefusal.AlreadyPresent;
import se.tross.board.AttendanceRefusal.AttendanceModeMissing;
import se.tross.board.AttendanceRefusal.AudioWithoutReason;
import se.tross.board.AttendanceRefusal.ConflictNotDeclared;
import se.tross.board.AttendanceRefusal.ConflictNotOver;
import se.tross.board.AttendanceRefusal.HasNotLeft;
import se.tross.board.AttendanceRefusal.MatterOutsideAgenda;
import se.tross.board.AttendanceRefusal.NotOnTheBoard;
import se.tross.board.AttendanceRefusal.NotPresent;
import se.tross.board.AttendanceRefusal.RemoteNotAllowed;
import se.tross.board.AttendanceRefusal.TimeGoesBack;
import se.tross.board.BoardRefusal;
import se.tross.board.WordingRefusal.WordingTooLong;
import se.tross.shared.refusal.Texts;

/** B5, B9, L28: who can come and go, when and how. */
class AttendanceIsRecordedTest {
    private static final int MATTERS = 9;

    private final Sitting sitting = Sitting.ofHalland();

    private List<BoardRefusal> refusals(AttendanceEvent event) {
        return sitting.rules(true, MATTERS).refusals(event);
    }

    private List<BoardRefusal> refusals(long mandate, AttendanceKind kind, int matter) {
        return refusals(sitting.next(mandate, kind, matter, kind.comes() ? ON_SITE : null, ""));
    }

    @Test
    void whatCanHappenIsRecorded() {
        assertThat(refusals(FALK, ARRIVED, 2)).isEmpty();
        assertThat(refusals(VERA, LEFT, 2)).isEmpty();
        sitting.leaves(VERA, 2);
        assertThat(refusals(VERA, RETURNED, 4)).isEmpty();
        assertThat(refusals(VERA, ARRIVED, 4)).isEmpty();
        sitting.returns(VERA, 4).stepsOut(VERA, 6);
        assertThat(refusals(VERA, LEFT, 7)).as("goes home from the corridor").isEmpty();
        assertThat(refusals(VERA, RETURNED, 7)).isEmpty();
    }

    @Test
    void soundWithoutImageNeedsSpecialReasons() {
        AttendanceEvent silent = sitting.next(FALK, ARRIVED, 1, AUDIO, " ");
        assertThat(refusals(silent)).containsExactly(new AudioWithoutReason("Falk Falkenberg"));
        assertThat(Texts.swedish().text(refusals(silent).get(0)))
                .isEqualTo(
                        "Falk Falkenberg deltar med enbart ljud. Det får ske bara om det finns särskilda skäl (19 a §"
                                + " lagen om finansiell samordning). Skriv skälen.");
        assertThat(refusals(sitting.next(FALK, ARRIVED, 1, AUDIO, "Kameran gick sönder på tåget")))
                .isEmpty();
        assertThat(refusals(sitting.next(FALK, ARRIVED, 1, VIDEO, ""))).isEmpty();
    }

    @Test
    void fromElsewhereOnlyWhereTheBoardAllowsIt() {
        AttendanceRules onSiteOnly = sitting.rules(false, MATTERS);
        assertThat(onSiteOnly.refusals(sitting.next(FALK, ARRIVED, 1, VIDEO, "")))
                .containsExactly(new RemoteNotAllowed("Falk Falkenberg"));
        assertThat(onSiteOnly.refusals(sitting.next(FALK, ARRIVED, 1, AUDIO, "Snöstorm")))
                .containsExactly(new RemoteNotAllowed("Falk Falkenberg"));
        assertThat(onSiteOnly.refusals(sitting.next(FALK, ARRIVED, 1, ON_SITE, "")))
                .isEmpty();
        assertThat(onSiteOnly.refusals(sitting.next(FALK, ARRIVED, 1, null, "")))
                .containsExactly(new AttendanceModeMissing("Falk Falkenberg"));
    }

    @Test
    void nobodyComesTwiceOrLeavesUnseen() {
        assertThat(refusals(VERA, ARRIVED, 2)).containsExactly(new AlreadyPresent("Vera Varberg"));
        assertThat(refusals(FALK, LEFT, 2)).containsExactly(new NotPresent("Falk Falkenberg"));
        assertThat(refusals(FALK, RETURNED, 2)).containsExactly(new HasNotLeft("Falk Falkenberg"));
        sitting.leaves(VERA, 3);
        assertThat(refusals(VERA, LEFT, 4)).containsExactly(new NotPresent("Vera Varberg"));
    }

    @Test
    void aForgottenStepIsPutInItsPlaceAndTheRestMustStillHold() {
        AttendanceEvent early = sitting.next(FALK, ARRIVED, 2, ON_SITE, "");
        sitting.comes(FALK, 4);
        assertThat(refusals(early)).containsExactly(new AlreadyPresent("Falk Falkenberg"));
    }

    @Test
    void theClockDoesNotGoBack() {
        AttendanceEvent early = sitting.next(VERA, RETURNED, 5, ON_SITE, "");
        sitting.leaves(VERA, 3);
        AttendanceEvent left = sitting.events().get(sitting.events().size() - 1);
        assertThat(refusals(early)).containsExactly(new TimeGoesBack("Vera Varberg", left.at()));
        assertThat(Duration.between(early.at(), left.at())).isPositive();
    }

    @Test
    void whoHasAConflictStaysAwayUntilTheMatterIsOver() {
        assertThat(refusals(VERA, LEFT_FOR_CONFLICT, 3)).containsExactly(new ConflictNotDeclared("Vera Varberg", 3));
        sitting.stepsOut(VERA, 3);
        assertThat(refusals(VERA, RETURNED, 3)).containsExactly(new ConflictNotOver("Vera Varberg", 3));
        assertThat(refusals(VERA, RETURNED, 4)).isEmpty();
    }

    @Test
    void everythingWrongIsToldAtOnceInOrder() {
        AttendanceEvent bad = sitting.next(VERA, ARRIVED, 10, AUDIO, "");
        assertThat(refusals(bad))
                .containsExactly(
                        new MatterOutsideAgenda(MATTERS),
                        new AudioWithoutReason("Vera Varberg"),
                        new AlreadyPresent("Vera Varberg"));
        assertThat(refusals(999, ARRIVED, 1)).containsExactly(new NotOnTheBoard());
        assertThat(refusals(sitting.next(VERA, LEFT, 2, null, "x".repeat(20_001))))
                .containsExactly(new WordingTooLong("reason", 20_000));
    }
}
