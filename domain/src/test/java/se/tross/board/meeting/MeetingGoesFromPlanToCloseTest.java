package se.tross.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.Meetings.CHAIR;
import static se.tross.board.meeting.Meetings.DAY;
import static se.tross.board.meeting.Meetings.MORNING;
import static se.tross.board.meeting.Meetings.NOON;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.MeetingRefusal.AgendaIsEmpty;
import se.tross.board.MeetingRefusal.MeetingEndsBeforeItBegins;
import se.tross.board.MeetingRefusal.MeetingHasBegun;
import se.tross.board.MeetingRefusal.MeetingIsCancelled;
import se.tross.board.MeetingRefusal.MeetingIsClosed;
import se.tross.board.MeetingRefusal.MeetingLiesAhead;
import se.tross.board.MeetingRefusal.MeetingNotOpen;
import se.tross.board.MeetingRefusal.MeetingNotSummoned;
import se.tross.board.MeetingRefusal.MeetingStartMissing;
import se.tross.board.MeetingRefusal.MeetingStaysInItsYear;
import se.tross.board.MeetingRefusal.NoticeDaysOutOfRange;
import se.tross.board.MeetingRefusal.TooFewAskForMeeting;
import se.tross.board.Refusing;
import se.tross.board.WordingRefusal.WordingMissing;

/** B1, B2: a meeting is planned in silence, summoned, opened on its day and closed. */
class MeetingGoesFromPlanToCloseTest {

    @Test
    void theWholeWay() {
        Meeting meeting = Meetings.planned();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.PLANNED);
        meeting.summon(Meetings.filled(meeting).matters(), MORNING);
        meeting.open(CHAIR, DAY, MORNING);
        assertThat(meeting.chairMandateId()).isEqualTo(CHAIR);
        assertThat(meeting.refusalsOfConduct()).isEmpty();
        meeting.passChair(302);
        assertThat(meeting.chairMandateId()).isEqualTo(302);
        meeting.close(NOON);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.CLOSED);
        assertThat(meeting.closedAt()).isEqualTo(NOON);
    }

    @Test
    void nobodyIsSummonedToAnEmptyAgenda() {
        Meeting meeting = Meetings.planned();
        assertThat(Refusing.of(() -> meeting.summon(List.of(), MORNING))).containsExactly(new AgendaIsEmpty());
    }

    @Test
    void itIsOpenedWhenSummonedAndNotBeforeItsDay() {
        assertThat(Refusing.of(() -> Meetings.planned().open(CHAIR, DAY, MORNING)))
                .containsExactly(new MeetingNotSummoned());
        assertThat(Refusing.of(() -> Meetings.summoned().open(CHAIR, DAY.minusDays(1), MORNING)))
                .containsExactly(new MeetingLiesAhead(DAY));
        assertThat(Refusing.of(() -> Meetings.summoned().open(CHAIR, DAY.plusDays(1), MORNING)))
                .isEmpty();
    }

    @Test
    void timeAndPlaceAreSettledWhenItBegins() {
        MeetingTerms later = Meetings.terms(DAY.atTime(13, 0));
        assertThat(Refusing.of(() -> Meetings.open().change(later))).containsExactly(new MeetingHasBegun(MORNING));
        assertThat(Refusing.of(() -> Meetings.closed().change(later))).containsExactly(new MeetingIsClosed(NOON));
        assertThat(Refusing.of(() -> Meetings.open().cancel("Snö"))).containsExactly(new MeetingHasBegun(MORNING));
    }

    @Test
    void whatHappensIsRecordedWhileItGoesOn() {
        assertThat(Meetings.summoned().refusalsOfConduct()).containsExactly(new MeetingNotOpen());
        assertThat(Meetings.closed().refusalsOfConduct()).containsExactly(new MeetingIsClosed(NOON));
        assertThat(Refusing.of(() -> Meetings.summoned().close(NOON))).containsExactly(new MeetingNotOpen());
    }

    @Test
    void aCancelledMeetingSaysWhyAndIsOver() {
        Meeting meeting = Meetings.summoned();
        assertThat(Refusing.of(() -> meeting.cancel(" "))).containsExactly(new WordingMissing("reason"));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.SUMMONED);
        meeting.cancel("Snöoväder");
        assertThat(meeting.status().isAhead()).isFalse();
        assertThat(meeting.refusalsOfAgenda()).containsExactly(new MeetingIsCancelled("Snöoväder"));
    }

    @Test
    void calendarsKnowItByOneIdentityThroughChangeAndCancellation() {
        Meeting meeting = Meetings.planned();
        meeting.change(Meetings.terms(DAY.atTime(10, 0)));
        assertThat(meeting.calendar()).isEqualTo(new CalendarEntry("uid-1", 0));
        meeting.summon(Meetings.filled(meeting).matters(), MORNING);
        meeting.change(Meetings.terms(DAY.atTime(13, 0)));
        assertThat(meeting.calendar()).isEqualTo(new CalendarEntry("uid-1", 1));
        meeting.cancel("Sjukdom");
        assertThat(meeting.calendar()).isEqualTo(new CalendarEntry("uid-1", 2));
    }

    @Test
    void meetingsAreNumberedByTheYearAndStayInIt() {
        Meeting first = Meetings.planned();
        Meeting second = new Meeting(
                1,
                Meetings.terms(DAY.plusMonths(2).atTime(9, 0)),
                MeetingCall.byTheChair(),
                List.of(),
                List.of(first),
                "uid-2");
        Meeting nextYear = new Meeting(
                1,
                Meetings.terms(DAY.plusYears(1).atTime(9, 0)),
                MeetingCall.byTheBoard(),
                List.of(),
                List.of(first, second),
                "uid-3");
        assertThat(List.of(first.number(), second.number(), nextYear.number())).containsExactly(1, 2, 1);
        assertThat(Refusing.of(() -> second.change(nextYear.terms()))).containsExactly(new MeetingStaysInItsYear(2018));
    }

    @ParameterizedTest(name = "{0} ledamöter: {1}")
    @CsvSource(textBlock = """
            1, 1
            3, 1
            4, 2
            6, 2
            7, 3
            10, 4
            """)
    void aThirdOfTheBoardMayCallIt(int seats, int needed) {
        assertThat(MeetingCall.needed(seats)).isEqualTo(needed);
    }

    @Test
    void deputiesDoNotCountAmongThoseWhoAsk() {
        List<Long> ordinary = List.of(1L, 2L, 3L, 4L);
        assertThat(new MeetingCall(CallGround.THIRD_OF_BOARD, Set.of(1L, 4L)).refusals(ordinary))
                .isEmpty();
        assertThat(new MeetingCall(CallGround.THIRD_OF_BOARD, Set.of(1L, 90L)).refusals(ordinary))
                .containsExactly(new TooFewAskForMeeting(1, 2));
        assertThat(new MeetingCall(CallGround.THIRD_OF_BOARD, Set.of()).refusals(List.of()))
                .containsExactly(new TooFewAskForMeeting(0, 1));
        assertThat(MeetingCall.byTheChair().refusals(ordinary)).isEmpty();
    }

    @Test
    void refusesTermsThatDoNotHoldTheWeightiestFirst() {
        LocalDateTime start = DAY.atTime(9, 0);
        assertThat(new MeetingTerms(MeetingKind.EXTRA, start, start, " ", false, 61, "").refusals())
                .containsExactly(
                        new WordingMissing("place"), new MeetingEndsBeforeItBegins(), new NoticeDaysOutOfRange(60));
        assertThat(new MeetingTerms(MeetingKind.EXTRA, null, start, "Halmstad", false, -1, "").refusals())
                .containsExactly(new MeetingStartMissing(), new NoticeDaysOutOfRange(60));
        assertThat(new MeetingTerms(MeetingKind.EXTRA, start, null, "Halmstad", false, 0, "").refusals())
                .isEmpty();
    }
}
