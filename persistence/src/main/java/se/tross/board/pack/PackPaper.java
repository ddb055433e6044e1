package se.tross.board.pack;

import java.io.Serializable;

/**
 * A paper as a pack needs to know it.
 *
 * @param id the paper
 * @param matterId whose it is
 * @param title what it is called
 * @param sha256 of its file
 */
public record PackPaper(long id, long matterId, String title, String sha256) implements Serializable {}
