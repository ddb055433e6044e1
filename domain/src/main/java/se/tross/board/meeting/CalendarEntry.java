package se.tross.board.meeting;

import java.io.Serializable;

/**
 * How people's calendars know a meeting: a change and a cancellation carry the same identity and a higher number.
 *
 * @param uid never changes
 * @param sequence grows with each change that those who are summoned must see
 */
public record CalendarEntry(String uid, int sequence) implements Serializable {}
