package se.tross.board.meeting;

import java.time.LocalDate;

/** What a meeting waits for, as the office has to see to it. */
public enum MeetingStep {
    /** There is time to prepare the agenda. */
    PREPARE,
    /** The last day for a summons in time has come or passed (B2). */
    SUMMON,
    /** Everybody has been told; its day has not come. */
    AWAIT,
    /** Its day has come. */
    OPEN,
    /** It goes on. */
    CONDUCT,
    /** It has been held. */
    HELD,
    /** It did not come about. */
    NONE;

    /** @param today the day that somebody looks at it */
    public static MeetingStep of(Meeting meeting, LocalDate today) {
        return switch (meeting.status()) {
            case PLANNED -> today.isBefore(meeting.terms().latestSummons()) ? PREPARE : SUMMON;
            case SUMMONED -> today.isBefore(meeting.date()) ? AWAIT : OPEN;
            case OPEN -> CONDUCT;
            case CLOSED -> HELD;
            case CANCELLED -> NONE;
        };
    }
}
