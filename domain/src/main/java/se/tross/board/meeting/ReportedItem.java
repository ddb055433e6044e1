package se.tross.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that the board is told of at its next meeting.
 *
 * @param number what it is cited by, such as D 2018:1 or § 12
 * @param date when it was decided, was due, or was posted
 * @param text what it is, in a line
 */
public record ReportedItem(String number, LocalDate date, String text) implements Serializable {}
