package se.tross.board.summons;

import static se.tross.board.meeting.Meetings.DAY;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.Meetings;
import se.tross.forbund.CharterDay;
import se.tross.forbund.seat.HallandBoard;
import se.tross.forbund.seat.RegisteredMandate;

/** Halland's board, summoned on the first of February 2018 to a meeting on the ninth. */
final class SummonsOfHalland {

    static final LocalDateTime BEFORE = DAY.minusDays(7).atTime(12, 0);
    static final Instant NOW = Instant.parse("2018-02-02T11:00:00Z");

    final Meeting meeting = Meetings.summoned();
    final List<Summoned> rows;
    final Summons summons;

    SummonsOfHalland(RegisteredMandate... more) {
        summons = new Summons(
                meeting, HallandBoard.register(more).rosterOn(DAY), SummonsSettings.of(CharterDay.SILENT), List.of());
        rows = summons.summonAll(NOW);
        summons.follow(NOW);
    }

    Summoned of(long mandate) {
        return rows.stream()
                .filter(row -> row.mandateId() == mandate)
                .findFirst()
                .orElseThrow();
    }

    /** What follows, in words: "calls 12", "releases 12", "nobody for Region Halland". */
    List<String> answers(long mandate, Answer answer) {
        return summons.answer(of(mandate), new AnswerTerms(answer, "Bortrest", AnswerWay.LINK), BEFORE, NOW).stream()
                .map(SummonsOfHalland::inWords)
                .toList();
    }

    private static String inWords(CallChange change) {
        if (change instanceof CallChange.Called called) {
            return "calls " + called.deputy().holder().mandateId();
        }
        if (change instanceof CallChange.Released released) {
            return "releases " + released.deputy().holder().mandateId();
        }
        return "nobody for " + ((CallChange.NobodyLeft) change).seat().seat().label();
    }

    SeatStanding standing(int seat) {
        return summons.seats().get(seat - 1).standing();
    }
}
