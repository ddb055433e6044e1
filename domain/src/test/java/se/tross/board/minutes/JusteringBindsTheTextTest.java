package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tross.board.minutes.HallandMinutes.ABSENT;
import static se.tross.board.minutes.HallandMinutes.CHAIR;
import static se.tross.board.minutes.HallandMinutes.EVA;
import static se.tross.board.minutes.HallandMinutes.LATER;
import static se.tross.board.minutes.HallandMinutes.NILS;
import static se.tross.board.minutes.HallandMinutes.PRESENT;
import static se.tross.board.minutes.HallandMinutes.READ;
import static se.tross.board.minutes.HallandMinutes.SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.MinutesRefusal.HasApproved;
import se.tross.board.MinutesRefusal.JusterareIsChair;
import se.tross.board.MinutesRefusal.JusterareTwice;
import se.tross.board.MinutesRefusal.JusterareWasNotPresent;
import se.tross.board.MinutesRefusal.JusteringIsDone;
import se.tross.board.MinutesRefusal.MeetingStillOpen;
import se.tross.board.MinutesRefusal.MinutesAreAdjusted;
import se.tross.board.MinutesRefusal.MinutesAreSentOut;
import se.tross.board.MinutesRefusal.MinutesNotSentOut;
import se.tross.board.MinutesRefusal.NotAnApprover;
import se.tross.board.MinutesRefusal.TextChangedSinceRead;
import se.tross.board.Refusing;
import se.tross.board.meeting.Meetings;
import se.tross.board.minutes.MinutesFinding.JusteringIsLate;
import se.tross.board.minutes.MinutesFinding.MinutesJusterareMissing;
import se.tross.board.minutes.MinutesFinding.MinutesWithoutParagraphs;

/** B14: chair and justerare approve the same text; then it is final, and not before. */
class JusteringBindsTheTextTest {
    private final MinutesContent content = HallandMinutes.content();
    private final MinutesContent changed = HallandMinutes.content("Förbundschefen berättar utförligt.");
    private final Minutes minutes = HallandMinutes.out();

    private Optional<FinalParagraphs> approve(Approver who, MinutesContent read) {
        return minutes.approve(who.mandateId(), read.hash(), read, READ);
    }

    @Test
    void theLastApprovalMakesEveryParagraphFinal() {
        assertThat(approve(CHAIR, content)).isEmpty();
        assertThat(minutes.status()).isEqualTo(MinutesStatus.OUT_FOR_ADJUSTMENT);
        FinalParagraphs made = minutes.approve(NILS.mandateId(), content.hash(), content, LATER)
                .orElseThrow();
        assertThat(made.numbers()).containsExactly(1, 2, 3);
        assertThat(made.adjustedOn()).isEqualTo(LocalDate.of(2018, 2, 14));
        assertThat(made.meetingDate()).isEqualTo(Meetings.DAY);
        assertThat(minutes.status()).isEqualTo(MinutesStatus.ADJUSTED);
        assertThat(minutes.whole().content()).contains(content.hash());
    }

    @Test
    void aChangeAfterOneApprovedMakesThatApprovalFallAndBothAreTold() {
        approve(NILS, content);
        ApprovalsFell fell = minutes.textIs(changed).orElseThrow();
        assertThat(fell.fell()).containsExactly(NILS);
        assertThat(fell.told()).containsExactly(CHAIR, NILS);
        assertThat(Refusing.of(() -> approve(CHAIR, content))).containsExactly(new TextChangedSinceRead());
        approve(CHAIR, changed);
        assertThat(minutes.status()).isEqualTo(MinutesStatus.OUT_FOR_ADJUSTMENT);
        assertThat(approve(NILS, changed)).isPresent();
    }

    /** The row's version sees only the row: a step that left it untouched would be lost when two act at once. */
    @Test
    void everyStepIsSeenInTheMinutesThemselves() {
        int before = minutes.steps();
        approve(NILS, content);
        minutes.textIs(changed);
        minutes.replace(NILS.mandateId(), EVA, PRESENT, "Sjuk", READ);
        minutes.remark(EVA.mandateId(), 3, "Fel namn", changed, READ).takeBack(EVA.mandateId(), READ);
        approve(CHAIR, changed);
        assertThat(minutes.steps()).isEqualTo(before + 5);
    }

    @Test
    void aTextThatIsTheSameAgainTakesNothingAway() {
        approve(NILS, content);
        assertThat(minutes.textIs(HallandMinutes.content())).isEmpty();
        assertThat(approve(CHAIR, content)).isPresent();
    }

    @Test
    void nobodyApprovesATextThatWasChangedBehindThePage() {
        assertThat(Refusing.of(() -> minutes.approve(CHAIR.mandateId(), content.hash(), changed, READ)))
                .containsExactly(new TextChangedSinceRead());
    }

    @Test
    void onlyChairAndJusterareApproveAndOnceEach() {
        assertThat(Refusing.of(() -> approve(EVA, content))).containsExactly(new NotAnApprover());
        approve(NILS, content);
        assertThat(Refusing.of(() -> approve(NILS, content))).containsExactly(new HasApproved("Nils Nord", READ));
        approve(CHAIR, content);
        assertThat(Refusing.of(() -> approve(CHAIR, content))).containsExactly(new JusteringIsDone(READ));
    }

    @Test
    void adjustedMinutesAreNeverEdited() {
        approve(CHAIR, content);
        approve(NILS, content);
        assertThat(Refusing.of(() -> minutes.textIs(changed))).containsExactly(new MinutesAreAdjusted(READ));
        assertThat(Refusing.of(() -> minutes.textIs(content))).isEmpty();
        assertThat(Refusing.of(() -> minutes.name(EVA, PRESENT))).containsExactly(new MinutesAreAdjusted(READ));
        assertThat(Refusing.of(() -> minutes.replace(302, EVA, PRESENT, "Sjuk", READ)))
                .startsWith(new MinutesAreAdjusted(READ));
    }

    @Test
    void nothingIsSentOutWhileTheMeetingGoesOnOrAFieldIsMissing() {
        Minutes draft = HallandMinutes.draft();
        assertThat(Refusing.of(() -> draft.sendOut(Meetings.open(), content, SENT)))
                .containsExactly(new MeetingStillOpen());
        MinutesContent empty = new MinutesContent(HallandMinutes.heading(), List.of());
        assertThat(Refusing.of(() -> draft.sendOut(Meetings.closed(), empty, SENT)))
                .containsExactly(new MinutesWithoutParagraphs());
        assertThat(Refusing.of(() -> minutes.sendOut(Meetings.closed(), content, SENT)))
                .containsExactly(new MinutesAreSentOut());
        assertThat(Refusing.of(() -> draft.approve(CHAIR.mandateId(), content.hash(), content, READ)))
                .containsExactly(new MinutesNotSentOut());
    }

    @Test
    void aFieldThatGoesMissingBlocksTheApproval() {
        MinutesContent empty = new MinutesContent(HallandMinutes.heading(), List.of());
        minutes.textIs(empty);
        assertThat(Refusing.of(() -> approve(CHAIR, empty))).containsExactly(new MinutesWithoutParagraphs());
    }

    @Test
    void somebodyBesidesTheChairMustBeNamed() {
        Minutes alone = new Minutes(Meetings.closed(), CHAIR);
        assertThat(Refusing.of(() -> alone.sendOut(Meetings.closed(), content, SENT)))
                .containsExactly(new MinutesJusterareMissing());
    }

    @Test
    void aJusterareWasPresentAndIsNeitherChairNorNamedTwice() {
        Minutes draft = HallandMinutes.draft();
        assertThat(Refusing.of(() -> draft.name(ABSENT, PRESENT)))
                .containsExactly(new JusterareWasNotPresent("Bo Borta"));
        assertThat(Refusing.of(() -> draft.name(CHAIR, PRESENT)))
                .containsExactly(new JusterareIsChair("Karin Karlsson"));
        assertThat(Refusing.of(() -> draft.name(NILS, PRESENT))).containsExactly(new JusterareTwice("Nils Nord"));
        assertThat(Refusing.of(() -> minutes.name(EVA, PRESENT))).containsExactly(new MinutesAreSentOut());
    }

    @ParameterizedTest(name = "{0}: late {1}")
    @CsvSource(textBlock = """
            2018-02-22, false
            2018-02-23, false
            2018-02-24, true
            """)
    void fourteenDaysAfterTheMeeting(LocalDate today, boolean late) {
        assertThat(minutes.deadline().lastDay()).isEqualTo(LocalDate.of(2018, 2, 23));
        assertThat(minutes.deadline()
                        .findings(minutes.status(), today)
                        .contains(new JusteringIsLate(minutes.deadline().lastDay())))
                .isEqualTo(late);
        approve(CHAIR, content);
        approve(NILS, content);
        assertThat(minutes.deadline().findings(minutes.status(), today)).isEmpty();
    }

    @Test
    void lateMinutesAreAdjustedAllTheSame() {
        assertThat(new JusteringIsLate(minutes.deadline().lastDay()).blocks()).isFalse();
    }

    @Test
    void aHashIsAHash() {
        assertThatThrownBy(() -> new ContentHash("abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
