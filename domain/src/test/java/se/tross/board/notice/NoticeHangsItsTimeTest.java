package se.tross.board.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.NoticeRefusal.DecisionIsReportedInstead;
import se.tross.board.NoticeRefusal.NoticeBeforeJustering;
import se.tross.board.NoticeRefusal.NoticeIsPosted;
import se.tross.board.NoticeRefusal.NoticeIsTakenDown;
import se.tross.board.NoticeRefusal.NoticeNotPosted;
import se.tross.board.NoticeRefusal.NoticeStillRuns;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;
import se.tross.board.delegation.DelegatedDecision;
import se.tross.board.delegation.OrderOfDelegation;
import se.tross.board.delegation.ReportDuty;
import se.tross.board.minutes.Adjusted;
import se.tross.board.minutes.ParagraphNumbers;
import se.tross.board.notice.NoticeFinding.NoticeIsOverdue;
import se.tross.board.notice.NoticeFinding.NoticeShouldBeTakenDown;
import se.tross.board.notice.NoticeFinding.NoticeWasPostedLate;

/** B15, B16: posted by the second day, appealed for three weeks, down the day after and never before. */
class NoticeHangsItsTimeTest {
    private static final NoticeTerms TERMS = new NoticeTerms(
            "Styrelsen för Samordningsförbundet i Halland", "Kansliet, Halmstad", "Webbplatsen", "Sara Sekreterare");
    private static final Instant EASTER_TUESDAY = Instant.parse("2018-04-03T07:00:00Z");

    private static PublicNotice adjusted(Instant when) {
        return PublicNotice.of(Adjusted.at(when), TERMS);
    }

    private static PublicNotice kramfors() {
        PublicNotice notice = adjusted(EASTER_TUESDAY);
        notice.post(EASTER_TUESDAY);
        return notice;
    }

    private static Instant noonOf(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }

    @ParameterizedTest(name = "announced {0}: appeal to {1}, down {2}; {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2018-04-03 | 2018-04-24 | 2018-04-25 | as Kramfors printed it
            2018-04-29 | 2018-05-21 | 2018-05-22 | ends on Whit Sunday; Whit Monday is a weekday
            2018-04-30 | 2018-05-21 | 2018-05-22 | ends on Whit Monday, which is a weekday since 2005
            2004-05-10 | 2004-06-01 | 2004-06-02 | ended on Whit Monday when it was a holiday
            2018-03-09 | 2018-04-03 | 2018-04-04 | ends on Good Friday
            2018-05-16 | 2018-06-07 | 2018-06-08 | ends on the National Day
            2018-06-01 | 2018-06-25 | 2018-06-26 | ends on Midsummer Eve
            2018-12-03 | 2018-12-27 | 2018-12-28 | ends on Christmas Eve
            2018-12-10 | 2019-01-02 | 2019-01-03 | ends on New Year's Eve
            2018-02-09 | 2018-03-02 | 2018-03-03 | down on a Saturday: the web has no weekend
            2018-02-10 | 2018-03-05 | 2018-03-06 | ends on a Saturday
            """)
    void theDaysOfANotice(LocalDate announced, LocalDate lastAppeal, LocalDate down, String why) {
        assertThat(NoticeDates.announcedOn(announced)).as(why).isEqualTo(new NoticeDates(announced, lastAppeal, down));
    }

    @Test
    void itIsNeverTakenDownBeforeTheTimeForAppealIsOver() {
        PublicNotice notice = kramfors();
        NoticeStillRuns runs = new NoticeStillRuns(LocalDate.of(2018, 4, 24), LocalDate.of(2018, 4, 25));
        assertThat(Refusing.of(() -> notice.takeDown(noonOf("2018-04-03")))).containsExactly(runs);
        assertThat(Refusing.of(() -> notice.takeDown(Instant.parse("2018-04-24T21:59:59Z"))))
                .containsExactly(runs);
        assertThat(notice.isOnBoard()).isTrue();
        notice.takeDown(Instant.parse("2018-04-24T22:00:00Z"));
        assertThat(notice.isOnBoard()).isFalse();
        assertThat(Refusing.of(() -> notice.takeDown(noonOf("2018-05-01"))))
                .containsExactly(new NoticeIsTakenDown(Instant.parse("2018-04-24T22:00:00Z")));
    }

    @Test
    void itIsPostedOnceAndNotBeforeTheJustering() {
        PublicNotice notice = adjusted(EASTER_TUESDAY);
        assertThat(Refusing.of(() -> notice.post(noonOf("2018-04-02"))))
                .containsExactly(new NoticeBeforeJustering(LocalDate.of(2018, 4, 3)));
        assertThat(Refusing.of(() -> notice.takeDown(noonOf("2018-04-25")))).containsExactly(new NoticeNotPosted());
        notice.post(noonOf("2018-04-04"));
        assertThat(Refusing.of(() -> notice.post(noonOf("2018-04-05"))))
                .containsExactly(new NoticeIsPosted(LocalDate.of(2018, 4, 4)));
    }

    @ParameterizedTest(name = "looked at {0}: overdue {1}")
    @CsvSource(textBlock = """
            2018-04-03, false
            2018-04-05, false
            2018-04-06, true
            """)
    void atTheLatestTheSecondDayAfterTheJustering(LocalDate today, boolean overdue) {
        PublicNotice notice = adjusted(EASTER_TUESDAY);
        assertThat(notice.findings(today).contains(new NoticeIsOverdue(LocalDate.of(2018, 4, 5))))
                .isEqualTo(overdue);
    }

    @Test
    void aLateNoticeIsPostedAllTheSameAndItsTimeCountsFromThen() {
        PublicNotice notice = adjusted(EASTER_TUESDAY);
        notice.post(noonOf("2018-04-09"));
        assertThat(notice.findings(LocalDate.of(2018, 4, 9)))
                .containsExactly(new NoticeWasPostedLate(LocalDate.of(2018, 4, 5), LocalDate.of(2018, 4, 9)));
        assertThat(notice.dates().orElseThrow().lastAppealDay()).isEqualTo(LocalDate.of(2018, 4, 30));
    }

    @Test
    void oneThatHangsTooLongIsFound() {
        assertThat(kramfors().findings(LocalDate.of(2018, 4, 25))).isEmpty();
        assertThat(kramfors().findings(LocalDate.of(2018, 4, 26)))
                .containsExactly(new NoticeShouldBeTakenDown(LocalDate.of(2018, 4, 25)));
    }

    @Test
    void aDelegatedDecisionThatNobodyReportsIsAnnouncedForItself() {
        PublicNotice notice = PublicNotice.of(OrderOfDelegation.decision(ReportDuty.NOTICE_BOARD), TERMS);
        assertThat(notice.kind()).isEqualTo(NoticeKind.DELEGATED_DECISION);
        assertThat(notice.announces()).isEqualTo("D 2018:1");
        DelegatedDecision reported = OrderOfDelegation.decision(ReportDuty.NEXT_MEETING);
        assertThat(Refusing.of(() -> PublicNotice.of(reported, TERMS)))
                .containsExactly(new DecisionIsReportedInstead("D 2018:1"));
    }

    @Test
    void theProofOfPostingHasItsFields() {
        PublicNotice notice = kramfors();
        AnslagsbevisFields hanging = AnslagsbevisFields.of(notice);
        assertThat(hanging)
                .isEqualTo(new AnslagsbevisFields(
                        TERMS.organ(),
                        LocalDate.of(2018, 2, 9),
                        "§§ 1–3",
                        LocalDate.of(2018, 4, 3),
                        LocalDate.of(2018, 4, 25),
                        TERMS.storagePlace(),
                        LocalDate.of(2018, 4, 24),
                        TERMS.signer(),
                        false));
        notice.takeDown(noonOf("2018-04-26"));
        assertThat(AnslagsbevisFields.of(notice).takenDown()).isEqualTo(LocalDate.of(2018, 4, 26));
        assertThat(AnslagsbevisFields.of(notice).complete()).isTrue();
        assertThat(Refusing.of(() -> AnslagsbevisFields.of(adjusted(EASTER_TUESDAY))))
                .containsExactly(new NoticeNotPosted());
    }

    @Test
    void noticeWithoutAFieldOfItsProofIsRefused() {
        NoticeTerms bare = new NoticeTerms(" ", null, "", "");
        assertThat(Refusing.of(() -> PublicNotice.of(Adjusted.at(EASTER_TUESDAY), bare)))
                .containsExactly(
                        new WordingMissing("organ"),
                        new WordingMissing("storagePlace"),
                        new WordingMissing("noticePlace"),
                        new WordingMissing("signer"));
    }

    @Test
    void paragraphsAreCitedInRuns() {
        assertThat(ParagraphNumbers.cited(List.of(4))).isEqualTo("§ 4");
        assertThat(ParagraphNumbers.cited(List.of(1, 2))).isEqualTo("§§ 1–2");
        assertThat(ParagraphNumbers.cited(List.of(9, 1, 3, 2, 5, 8))).isEqualTo("§§ 1–3, 5, 8–9");
        assertThat(ParagraphNumbers.cited(List.of(1000, 1001, 1003))).isEqualTo("§§ 1000–1001, 1003");
    }
}
