package se.tross.board.pack;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A version on its way to somebody.
 *
 * @param id the version
 * @param date of the meeting
 * @param number from 1
 * @param file what is known of its file
 * @param pieces how many pieces the file comes in
 */
public record OpenedPack(long id, LocalDate date, int number, BoundFile file, int pieces) implements Serializable {}
