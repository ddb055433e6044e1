package se.tross.board.summons;

import java.time.LocalDate;

/** Until when answers are wanted: early enough that a deputy can still be called. */
public final class AnswerDeadline {

    /** Days before the meeting. */
    public static final int USUAL_DAYS = 3;

    private AnswerDeadline() {}

    /**
     * The usual day; where the summons came later than that, the day before the meeting, or its own day.
     *
     * @param summoned the day of the summons
     */
    public static LocalDate of(LocalDate summoned, LocalDate meeting) {
        LocalDate usual = meeting.minusDays(USUAL_DAYS);
        if (usual.isAfter(summoned)) {
            return usual;
        }
        LocalDate eve = meeting.minusDays(1);
        return eve.isAfter(summoned) ? eve : meeting;
    }
}
