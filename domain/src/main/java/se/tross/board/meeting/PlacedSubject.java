package se.tross.board.meeting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A subject on the agenda of a meeting that is not closed yet.
 *
 * @param meeting the meeting's day
 */
public record PlacedSubject(DecisionSubject subject, LocalDate meeting) implements Serializable {}
