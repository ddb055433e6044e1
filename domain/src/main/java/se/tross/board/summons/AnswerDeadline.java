package se.tross.board.summons;

import java.time.LocalDate;

/** Until when answers are wanted: early enough that a deputy can still be called. */
public final class AnswerDeadline {

    private AnswerDeadline() {}

    /**
     * The day that the förbund has set; where the summons came later than that, the day before the meeting, or its own day.
     *
     * @param summoned the day of the summons
     * @param days before the meeting; 0 for its own day
     */
    public static LocalDate of(LocalDate summoned, LocalDate meeting, int days) {
        LocalDate usual = meeting.minusDays(days);
        if (usual.isAfter(summoned)) {
            return usual;
        }
        LocalDate eve = meeting.minusDays(1);
        return eve.isAfter(summoned) ? eve : meeting;
    }
}
