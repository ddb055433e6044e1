package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.minutes.HallandMinutes.ABSENT;
import static se.tross.board.minutes.HallandMinutes.CHAIR;
import static se.tross.board.minutes.HallandMinutes.EVA;
import static se.tross.board.minutes.HallandMinutes.NILS;
import static se.tross.board.minutes.HallandMinutes.PRESENT;
import static se.tross.board.minutes.HallandMinutes.READ;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tross.board.MinutesRefusal.HasApproved;
import se.tross.board.MinutesRefusal.JusterareIsChair;
import se.tross.board.MinutesRefusal.JusterareWasNotPresent;
import se.tross.board.MinutesRefusal.NotAnApprover;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.meeting.Meetings;

/** B14: of two justerare one is ill; another who was present takes over. */
class JusterareIsReplacedTest {
    private final MinutesContent content = HallandMinutes.content();
    private final Minutes minutes = HallandMinutes.out();

    @Test
    void anotherWhoWasPresentTakesOver() {
        minutes.approve(CHAIR.mandateId(), content.hash(), content, READ);
        minutes.replace(NILS.mandateId(), EVA, PRESENT, " Sjuk sedan den 10 februari ", READ);
        assertThat(minutes.approvers()).containsExactly(CHAIR, EVA);
        assertThat(Refusing.of(() -> minutes.approve(NILS.mandateId(), content.hash(), content, READ)))
                .containsExactly(new NotAnApprover());
        assertThat(minutes.approve(EVA.mandateId(), content.hash(), content, READ))
                .isPresent();
        assertThat(minutes.whole().approvals())
                .filteredOn(approval -> !approval.isAsked())
                .extracting(Approval::replacedReason)
                .containsExactly("Sjuk sedan den 10 februari");
    }

    @Test
    void ofTwoJusterareOneIsIllAndTheOtherStays() {
        Approver ulf = new Approver(305, "Ulf Ung");
        Set<Long> present = Set.of(301L, 302L, 303L, 305L);
        Minutes two = HallandMinutes.draft();
        two.name(EVA, present);
        two.sendOut(Meetings.closed(), content, READ);
        two.approve(NILS.mandateId(), content.hash(), content, READ);
        two.approve(CHAIR.mandateId(), content.hash(), content, READ);
        assertThat(two.status()).isEqualTo(MinutesStatus.OUT_FOR_ADJUSTMENT);
        two.replace(EVA.mandateId(), ulf, present, "Inlagd på sjukhus", READ);
        assertThat(two.approvers()).containsExactly(CHAIR, NILS, ulf);
        assertThat(two.approve(ulf.mandateId(), content.hash(), content, READ)).isPresent();
    }

    @Test
    void theChairTooMayBePrevented() {
        minutes.replace(CHAIR.mandateId(), EVA, PRESENT, "Sjuk", READ);
        assertThat(minutes.approvers()).containsExactly(EVA, NILS);
        assertThat(minutes.whole().approvals())
                .filteredOn(approval -> approval.approver().equals(EVA))
                .extracting(Approval::role)
                .containsExactly(ApproverRole.CHAIR);
    }

    @Test
    void whatTheIllOneHadApprovedOfASingleParagraphStands() {
        Minutes draft = HallandMinutes.draft();
        Justering part = draft.adjustAtOnce(2, content);
        ContentHash budget = HallandMinutes.budget().hash();
        draft.approveAtOnce(2, NILS.mandateId(), budget, content, READ);
        draft.replace(NILS.mandateId(), EVA, PRESENT, "Sjuk", READ);
        assertThat(draft.approveAtOnce(2, CHAIR.mandateId(), budget, content, READ))
                .isPresent();
        assertThat(part.isDone()).isTrue();
        assertThat(draft.approvers()).containsExactly(CHAIR, EVA);
    }

    @Test
    void refusesWhoWasNotThereOrApprovesAlready() {
        assertThat(Refusing.of(() -> minutes.replace(NILS.mandateId(), ABSENT, PRESENT, "Sjuk", READ)))
                .containsExactly(new JusterareWasNotPresent("Bo Borta"));
        assertThat(Refusing.of(() -> minutes.replace(NILS.mandateId(), CHAIR, PRESENT, "Sjuk", READ)))
                .containsExactly(new JusterareIsChair("Karin Karlsson"));
        assertThat(Refusing.of(() -> minutes.replace(EVA.mandateId(), EVA, PRESENT, "Sjuk", READ)))
                .containsExactly(new NotAnApprover());
    }

    @Test
    void refusesWithoutAReasonOrAfterTheApproval() {
        assertThat(Refusing.of(() -> minutes.replace(NILS.mandateId(), EVA, PRESENT, " ", READ)))
                .containsExactly(new WordingMissing("reason"));
        minutes.approve(NILS.mandateId(), content.hash(), content, READ);
        assertThat(Refusing.of(() -> minutes.replace(NILS.mandateId(), EVA, PRESENT, "Sjuk", READ)))
                .containsExactly(new HasApproved("Nils Nord", READ));
    }
}
