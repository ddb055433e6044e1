package se.tross.board.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tross.board.meeting.Meetings;
import se.tross.board.minutes.Adjusted;
import se.tross.board.minutes.Approver;
import se.tross.board.minutes.Minutes;
import se.tross.board.notice.NoticeTerms;
import se.tross.board.notice.PublicNotice;

/** B2, B14–B16: the days that a meeting brings with it, until each is done. */
class MeetingsBringDeadlinesTest {
    private static final Instant ADJUSTED = Instant.parse("2018-02-20T10:00:00Z");

    @Test
    void summonsUntilItIsSent() {
        assertThat(BoardDeadline.of(Meetings.planned()))
                .contains(new BoardDeadline(BoardDuty.SUMMON, LocalDate.of(2018, 2, 2), Meetings.DAY));
        assertThat(BoardDeadline.of(Meetings.summoned())).isEmpty();
    }

    @Test
    void justeringUntilItIsDone() {
        Minutes minutes = new Minutes(Meetings.open(), new Approver(Meetings.CHAIR, "Karin Karlsson"));
        BoardDeadline deadline = BoardDeadline.of(minutes).orElseThrow();
        assertThat(deadline).isEqualTo(new BoardDeadline(BoardDuty.ADJUST, LocalDate.of(2018, 2, 23), Meetings.DAY));
        assertThat(deadline.isOverdue(LocalDate.of(2018, 2, 23))).isFalse();
        assertThat(deadline.isOverdue(LocalDate.of(2018, 2, 24))).isTrue();
        assertThat(BoardDeadline.of(Adjusted.minutesAt(ADJUSTED))).isEmpty();
        assertThat(BoardDeadline.ofUnwritten(Meetings.closed())).contains(deadline);
        assertThat(BoardDeadline.ofUnwritten(Meetings.open())).isEmpty();
    }

    @Test
    void noticeFromPostingToTakingDown() {
        PublicNotice notice = PublicNotice.of(
                Adjusted.at(ADJUSTED), new NoticeTerms("Styrelsen", "Kansliet", "Webbplatsen", "Sara Sekreterare"));
        assertThat(BoardDeadline.of(notice))
                .contains(new BoardDeadline(BoardDuty.POST, LocalDate.of(2018, 2, 22), Meetings.DAY));
        notice.post(ADJUSTED);
        assertThat(BoardDeadline.of(notice))
                .contains(new BoardDeadline(BoardDuty.TAKE_DOWN, LocalDate.of(2018, 3, 14), Meetings.DAY));
        notice.takeDown(Instant.parse("2018-03-14T01:00:00Z"));
        assertThat(BoardDeadline.of(notice)).isEmpty();
    }
}
