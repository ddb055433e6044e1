package se.tross.board.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tross.board.meeting.Meetings.DAY;
import static se.tross.forbund.seat.HallandBoard.ALVA;
import static se.tross.forbund.seat.HallandBoard.FALK;
import static se.tross.forbund.seat.HallandBoard.FK_SEAT;
import static se.tross.forbund.seat.HallandBoard.FOLKE;
import static se.tross.forbund.seat.HallandBoard.FRIDA;
import static se.tross.forbund.seat.HallandBoard.HYLLE;
import static se.tross.forbund.seat.HallandBoard.LAGE;
import static se.tross.forbund.seat.HallandBoard.RAGNAR;
import static se.tross.forbund.seat.HallandBoard.RUT;
import static se.tross.forbund.seat.HallandBoard.VERA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tross.board.MeetingRefusal.MeetingHasBegun;
import se.tross.board.MeetingRefusal.MeetingIsCancelled;
import se.tross.board.MeetingRefusal.MeetingNotSummoned;
import se.tross.board.Refusing;
import se.tross.board.SummonsRefusal.AnswerIsLate;
import se.tross.board.SummonsRefusal.AnswerMissing;
import se.tross.board.WordingRefusal.WordingTooLong;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.Meetings;
import se.tross.forbund.CharterDay;
import se.tross.forbund.HallandMembers;
import se.tross.forbund.seat.Eligibility;
import se.tross.forbund.seat.HallandBoard;
import se.tross.forbund.seat.MandateRole;
import se.tross.forbund.seat.RegisteredMandate;
import se.tross.forbund.seat.SeatPerson;

/** A no calls the right deputy (B2, B6, L21, L22); nobody serves on two seats, and nobody is called in vain. */
class DeputiesAreCalledInOrderTest {

    private final SummonsOfHalland board = new SummonsOfHalland();

    @Test
    void everybodyIsToldAndWhoseSeatItIsIsAsked() {
        assertThat(board.rows).hasSize(12);
        assertThat(board.summons.awaited())
                .extracting(person -> person.holder().mandateId())
                .containsExactly(RUT, FRIDA, ALVA, VERA);
        assertThat(board.of(RAGNAR).capacity()).isEqualTo(Capacity.DEPUTY);
        assertThat(board.of(FALK).capacity())
                .as("whose turn comes next stands in this year")
                .isEqualTo(Capacity.DEPUTY);
        assertThat(board.summons.summonAll(SummonsOfHalland.NOW))
                .as("nobody twice")
                .isEmpty();
    }

    @Test
    void aNoCallsTheNextInOrderUntilNobodyIsLeft() {
        assertThat(board.answers(RUT, Answer.NO)).containsExactly("calls " + RAGNAR);
        assertThat(board.standing(1)).isEqualTo(SeatStanding.DEPUTY_AWAITED);
        assertThat(board.answers(RAGNAR, Answer.YES)).isEmpty();
        assertThat(board.standing(1)).isEqualTo(SeatStanding.DEPUTY_COMES);
        assertThat(board.answers(RAGNAR, Answer.NO)).containsExactly("nobody for Region Halland");
        assertThat(board.standing(1)).isEqualTo(SeatStanding.EMPTY);
        assertThat(board.answers(RAGNAR, Answer.NO)).as("told once").isEmpty();
    }

    @Test
    void onTheSeatThatGoesRoundTheyComeInTheOrderOfTheirTurns() {
        assertThat(board.answers(FALK, Answer.NO)).as("says so in advance").isEmpty();
        assertThat(board.answers(VERA, Answer.NO)).containsExactly("calls " + LAGE);
        assertThat(board.answers(FALK, Answer.YES))
                .as("who is called stays called")
                .isEmpty();
        assertThat(board.answers(LAGE, Answer.NO)).containsExactly("calls " + FALK);
        assertThat(board.standing(4)).isEqualTo(SeatStanding.DEPUTY_COMES);
        assertThat(board.of(HYLLE).isCalled()).isFalse();
    }

    @Test
    void whoCanComeAfterAllTakesTheSeatBack() {
        board.answers(FRIDA, Answer.NO);
        assertThat(board.answers(FRIDA, Answer.YES)).containsExactly("releases " + FOLKE);
        assertThat(board.of(FOLKE).isCalled()).isFalse();
        assertThat(board.of(FRIDA).reason()).as("the reason went with the no").isEmpty();
        assertThat(board.standing(2)).isEqualTo(SeatStanding.COMES);
    }

    @Test
    void oneDeputyOfTwoSeatsServesOnOne() {
        RegisteredMandate second = new RegisteredMandate(
                99,
                FK_SEAT,
                HallandMembers.FK,
                SeatPerson.named("Ragnar Region"),
                MandateRole.DEPUTY,
                2,
                Eligibility.EMPLOYEE,
                HallandBoard.TERM);
        SummonsOfHalland both = new SummonsOfHalland(second);
        assertThat(both.answers(RUT, Answer.NO)).containsExactly("calls " + RAGNAR);
        assertThat(both.answers(FRIDA, Answer.NO)).containsExactly("calls " + FOLKE);
        assertThat(both.answers(FOLKE, Answer.NO)).containsExactly("nobody for Försäkringskassan");
        assertThat(both.answers(RUT, Answer.YES))
                .as("free now, and the next of the other seat")
                .containsExactly("releases " + RAGNAR, "calls 99");
        assertThat(both.summons.persons()).as("one letter each").hasSize(12);
        assertThat(both.answers(99, Answer.NO)).containsExactly("nobody for Försäkringskassan");
        assertThat(both.of(RAGNAR).declines()).as("one answer for both seats").isTrue();
    }

    @ParameterizedTest(name = "{0} yes, {1} no without deputies: {2} coming, met {3}, possible {4}")
    @CsvSource(textBlock = """
            0, 0, 0, false, true
            2, 0, 2, false, true
            3, 0, 3, true, true
            2, 1, 2, false, true
            2, 2, 2, false, false
            """)
    void whetherTheBoardCanDecideIsExpectedFromTheAnswers(int yes, int no, int coming, boolean met, boolean possible) {
        for (long deputy : List.of(RAGNAR, FOLKE, HallandBoard.AXEL)) {
            board.answers(deputy, Answer.NO);
        }
        List<Long> ordinary = List.of(RUT, FRIDA, ALVA);
        ordinary.subList(0, Math.min(no, 3)).forEach(mandate -> board.answers(mandate, Answer.NO));
        List<Long> rest = List.of(VERA, ALVA, FRIDA, RUT);
        rest.subList(0, yes).forEach(mandate -> board.answers(mandate, Answer.YES));
        ExpectedQuorum quorum = board.summons.quorum();
        assertThat(quorum.coming()).isEqualTo(coming);
        assertThat(quorum.required()).isEqualTo(3);
        assertThat(quorum.isMet()).isEqualTo(met);
        assertThat(quorum.isPossible()).isEqualTo(possible);
    }

    @Test
    void anotherTimeAsksEverybodyAnew() {
        board.answers(RUT, Answer.NO);
        board.summons.askAnew();
        assertThat(board.summons.follow(SummonsOfHalland.NOW)).isEmpty();
        assertThat(board.of(RUT).answer()).isNull();
        assertThat(board.of(RAGNAR).isCalled()).isFalse();
    }

    @Test
    void answersAreTakenUntilTheMeetingBegins() {
        assertThat(board.summons.refusalsOfAnswer(DAY.atTime(8, 59))).isEmpty();
        assertThat(board.summons.refusalsOfAnswer(DAY.atTime(9, 0))).containsExactly(new AnswerIsLate(DAY));
        assertThat(refusals(Meetings.planned())).containsExactly(MeetingNotSummoned.class);
        assertThat(refusals(Meetings.open())).containsExactly(MeetingHasBegun.class);
        board.meeting.cancel("Sjukdom");
        assertThat(board.summons.refusalsOfAnswer(SummonsOfHalland.BEFORE))
                .containsExactly(new MeetingIsCancelled("Sjukdom"));
    }

    private static List<Class<?>> refusals(Meeting meeting) {
        return new Summons(meeting, HallandBoard.roster(), SummonsSettings.of(CharterDay.SILENT), List.of())
                .refusalsOfAnswer(SummonsOfHalland.BEFORE).stream()
                        .<Class<?>>map(Object::getClass)
                        .toList();
    }

    @Test
    void anAnswerIsYesOrNoWithAShortReason() {
        AnswerTerms neither = new AnswerTerms(null, "x".repeat(300), AnswerWay.OFFICE);
        assertThat(Refusing.of(() ->
                        board.summons.answer(board.of(RUT), neither, SummonsOfHalland.BEFORE, SummonsOfHalland.NOW)))
                .containsExactly(new AnswerMissing());
        AnswerTerms tooLong = new AnswerTerms(Answer.NO, "x".repeat(201), AnswerWay.LINK);
        assertThat(tooLong.refusals()).containsExactly(new WordingTooLong("reason", 200));
    }

    @ParameterizedTest(name = "summoned {0}, {1} days before: answers by {2}")
    @CsvSource(textBlock = """
            2018-02-01, 3, 2018-02-06
            2018-02-05, 3, 2018-02-06
            2018-02-06, 3, 2018-02-08
            2018-02-07, 3, 2018-02-08
            2018-02-08, 3, 2018-02-09
            2018-02-09, 3, 2018-02-09
            2018-02-01, 7, 2018-02-02
            2018-02-02, 7, 2018-02-08
            2018-02-01, 0, 2018-02-09
            """)
    void answersAreWantedEarlyEnoughToCallADeputy(LocalDate summoned, int days, LocalDate by) {
        assertThat(AnswerDeadline.of(summoned, DAY, days)).isEqualTo(by);
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceWhenTheTimeIsShort() {
        board.answers(RUT, Answer.YES);
        assertThat(board.summons.toRemind(DAY.minusDays(4))).isEmpty();
        assertThat(board.summons.toRemind(DAY.minusDays(3)))
                .extracting(person -> person.holder().mandateId())
                .containsExactly(FRIDA, ALVA, VERA);
        board.of(FRIDA).remind(SummonsOfHalland.NOW);
        assertThat(board.summons.toRemind(DAY.minusDays(2))).hasSize(2);
    }
}
