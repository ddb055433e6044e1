package se.tross.board.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.minutes.HallandMinutes.CHAIR;
import static se.tross.board.minutes.HallandMinutes.EVA;
import static se.tross.board.minutes.HallandMinutes.NILS;
import static se.tross.board.minutes.HallandMinutes.READ;
import static se.tross.board.minutes.HallandMinutes.SENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tross.board.MinutesRefusal.MinutesAreAdjusted;
import se.tross.board.MinutesRefusal.NotAnApprover;
import se.tross.board.MinutesRefusal.ParagraphIsAdjusted;
import se.tross.board.MinutesRefusal.ParagraphIsAdjustedForItself;
import se.tross.board.MinutesRefusal.ParagraphUnknown;
import se.tross.board.MinutesRefusal.TextChangedSinceRead;
import se.tross.board.Refusing;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.Meetings;
import se.tross.board.minutes.MinutesFinding.MinutesJusterareMissing;
import se.tross.board.minutes.MinutesFinding.ParagraphDecisionMissing;

/** B14: one § may be adjusted at once, before the rest of the minutes is written. */
class ParagraphIsAdjustedAtOnceTest {
    private final MinutesContent content = HallandMinutes.content();
    private final ContentHash budget = HallandMinutes.budget().hash();
    private final Minutes minutes = HallandMinutes.draft();

    private Optional<FinalParagraphs> approve(Approver who, ContentHash read) {
        return minutes.approveAtOnce(2, who.mandateId(), read, content, READ);
    }

    private static MinutesContent withBudgetNoted(String note) {
        MinutesParagraph was = HallandMinutes.budget();
        MinutesParagraph now = new MinutesParagraph(
                was.number(),
                was.kind(),
                was.title(),
                was.diaryNumber(),
                was.background(),
                was.proposal(),
                was.motions(),
                was.putInOrder(),
                was.vote(),
                was.tookPart(),
                was.decision(),
                was.dissents(),
                note);
        return new MinutesContent(HallandMinutes.heading(), List.of(HallandMinutes.opening(), now));
    }

    @Test
    void theParagraphIsFinalBeforeTheRestAndNotASecondTime() {
        minutes.adjustAtOnce(2, content);
        assertThat(approve(CHAIR, budget)).isEmpty();
        assertThat(approve(NILS, budget).orElseThrow().numbers()).containsExactly(2);
        assertThat(minutes.status()).isEqualTo(MinutesStatus.DRAFT);
        minutes.sendOut(Meetings.closed(), content, SENT);
        minutes.approve(CHAIR.mandateId(), content.hash(), content, READ);
        assertThat(minutes.approve(NILS.mandateId(), content.hash(), content, READ)
                        .orElseThrow()
                        .numbers())
                .containsExactly(1, 3);
    }

    @Test
    void itsTextIsNotChangedAnyMoreButTheRestIs() {
        minutes.adjustAtOnce(2, content);
        approve(CHAIR, budget);
        approve(NILS, budget);
        assertThat(Refusing.of(() -> minutes.textIs(withBudgetNoted("Tillägg"))))
                .containsExactly(new ParagraphIsAdjusted(2));
        MinutesContent gone = new MinutesContent(HallandMinutes.heading(), List.of(HallandMinutes.opening()));
        assertThat(Refusing.of(() -> minutes.sendOut(Meetings.closed(), gone, SENT)))
                .containsExactly(new ParagraphIsAdjusted(2));
        assertThat(minutes.textIs(HallandMinutes.content("Annat"))).isEmpty();
    }

    @Test
    void aChangeBeforeTheSecondApprovalMakesTheFirstFall() {
        minutes.adjustAtOnce(2, content);
        approve(CHAIR, budget);
        ApprovalsFell fell = minutes.textIs(withBudgetNoted("Tillägg")).orElseThrow();
        assertThat(fell.fell()).containsExactly(CHAIR);
        assertThat(fell.told()).containsExactly(CHAIR, NILS);
        assertThat(Refusing.of(() -> approve(NILS, budget))).containsExactly(new TextChangedSinceRead());
    }

    @Test
    void onlyAWholeParagraphOfTheseMinutesIsAdjusted() {
        assertThat(Refusing.of(() -> minutes.adjustAtOnce(9, content))).containsExactly(new ParagraphUnknown(9));
        MinutesParagraph bare = new MinutesParagraph(
                2,
                MatterKind.DECISION,
                "Budget",
                "",
                "",
                "Bifall",
                List.of(),
                List.of(),
                null,
                List.of(),
                "",
                List.of(),
                "");
        MinutesContent unready = new MinutesContent(HallandMinutes.heading(), List.of(bare));
        assertThat(Refusing.of(() -> minutes.adjustAtOnce(2, unready)))
                .containsExactly(new ParagraphDecisionMissing(2));
        assertThat(Refusing.of(() -> new Minutes(Meetings.open(), CHAIR).adjustAtOnce(2, content)))
                .containsExactly(new MinutesJusterareMissing());
    }

    @Test
    void onceAndByItsApproversOnly() {
        assertThat(Refusing.of(() -> approve(CHAIR, budget))).containsExactly(new ParagraphUnknown(2));
        minutes.adjustAtOnce(2, content);
        assertThat(Refusing.of(() -> minutes.adjustAtOnce(2, content)))
                .containsExactly(new ParagraphIsAdjustedForItself(2));
        assertThat(Refusing.of(() -> approve(EVA, budget))).containsExactly(new NotAnApprover());
    }

    @Test
    void whatTheWholeMadeFinalIsNotMadeFinalAgain() {
        minutes.adjustAtOnce(2, content);
        minutes.sendOut(Meetings.closed(), content, SENT);
        minutes.approve(CHAIR.mandateId(), content.hash(), content, READ);
        assertThat(minutes.approve(NILS.mandateId(), content.hash(), content, READ)
                        .orElseThrow()
                        .numbers())
                .containsExactly(1, 2, 3);
        assertThat(Refusing.of(() -> approve(CHAIR, budget))).containsExactly(new MinutesAreAdjusted(READ));
    }
}
