package se.tross.board.summons;

import se.tross.shared.mail.CalendarPart;

/** What somebody is written to about. */
public enum LetterKind {
    /** The person is asked to come, or told as a deputy. */
    SUMMONS(true, true, CalendarPart.Method.REQUEST),
    /** The same once more, since something on the agenda has changed. */
    SUMMONS_ANEW(true, true, CalendarPart.Method.REQUEST),
    OTHER_TIME(true, false, CalendarPart.Method.REQUEST),
    OTHER_TERMS(true, false, CalendarPart.Method.REQUEST),
    /** The person is on the board no longer when the meeting is held. */
    WITHDRAWAL(false, false, CalendarPart.Method.CANCEL),
    CANCELLATION(false, false, CalendarPart.Method.CANCEL),
    /** A deputy is to serve. */
    CALL(true, true, CalendarPart.Method.REQUEST),
    /** A deputy need not serve after all. */
    RELEASE(true, false, CalendarPart.Method.REQUEST),
    /** Somebody has not answered. */
    REMINDER(true, false, null);

    private final boolean asks;
    private final boolean withAgenda;
    private final CalendarPart.Method calendar;

    LetterKind(boolean asks, boolean withAgenda, CalendarPart.Method calendar) {
        this.asks = asks;
        this.withAgenda = withAgenda;
        this.calendar = calendar;
    }

    /** Whether it has a link to answer by. */
    public boolean asks() {
        return asks;
    }

    /** Whether a deputy who does not serve reads what they may do all the same (B7). */
    boolean tellsVoice() {
        return this == SUMMONS || this == SUMMONS_ANEW || this == RELEASE;
    }

    boolean withAgenda() {
        return withAgenda;
    }

    /** What the receiver's calendar does with it; null for nothing. */
    CalendarPart.Method calendar() {
        return calendar;
    }
}
