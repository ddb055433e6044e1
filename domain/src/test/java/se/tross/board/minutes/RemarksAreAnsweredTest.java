package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.minutes.HallandMinutes.CHAIR;
import static se.tross.board.minutes.HallandMinutes.EVA;
import static se.tross.board.minutes.HallandMinutes.LATER;
import static se.tross.board.minutes.HallandMinutes.NILS;
import static se.tross.board.minutes.HallandMinutes.READ;

import org.junit.jupiter.api.Test;
import se.tross.board.MinutesRefusal.MinutesNotSentOut;
import se.tross.board.MinutesRefusal.NotAnApprover;
import se.tross.board.MinutesRefusal.ParagraphUnknown;
import se.tross.board.MinutesRefusal.RemarkIsSettled;
import se.tross.board.MinutesRefusal.RemarkOfSomebodyElse;
import se.tross.board.MinutesRefusal.RemarksAreOpen;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;

/** An approver remarks on a §; the minutes wait until somebody has answered. */
class RemarksAreAnsweredTest {
    private final MinutesContent content = HallandMinutes.content();
    private final Minutes minutes = HallandMinutes.out();

    private Remark remark() {
        return minutes.remark(NILS.mandateId(), 3, "Rapporten lämnades av Eva Ek.", content, READ);
    }

    @Test
    void anOpenRemarkHoldsTheJustering() {
        Remark remark = remark();
        assertThat(remark.by()).isEqualTo(NILS);
        assertThat(minutes.may().refusalsOfApproval(CHAIR.mandateId(), content.hash(), content))
                .containsExactly(new RemarksAreOpen(1));
        remark.answer("Rättat.", LATER);
        assertThat(minutes.may().refusalsOfApproval(CHAIR.mandateId(), content.hash(), content))
                .isEmpty();
    }

    @Test
    void whoMadeItMayTakeItBack() {
        Remark remark = remark();
        assertThat(Refusing.of(() -> remark.takeBack(CHAIR.mandateId(), LATER)))
                .containsExactly(new RemarkOfSomebodyElse());
        remark.takeBack(NILS.mandateId(), LATER);
        assertThat(remark.isOpen()).isFalse();
        assertThat(Refusing.of(() -> remark.answer("Sent svar", LATER))).containsExactly(new RemarkIsSettled());
    }

    @Test
    void refusesAnEmptyRemarkAndAnEmptyAnswer() {
        assertThat(Refusing.of(() -> minutes.remark(NILS.mandateId(), 3, " ", content, READ)))
                .containsExactly(new WordingMissing("remark"));
        assertThat(minutes.remarks()).isEmpty();
        Remark remark = remark();
        assertThat(Refusing.of(() -> remark.answer("", LATER))).containsExactly(new WordingMissing("answer"));
        assertThat(remark.isOpen()).isTrue();
    }

    @Test
    void onlyApproversRemarkOnParagraphsThatAreOut() {
        assertThat(Refusing.of(() -> minutes.remark(EVA.mandateId(), 9, "Fel", content, READ)))
                .containsExactly(new ParagraphUnknown(9), new NotAnApprover());
        assertThat(Refusing.of(() -> HallandMinutes.draft().remark(NILS.mandateId(), 3, "Fel", content, READ)))
                .containsExactly(new MinutesNotSentOut());
    }
}
