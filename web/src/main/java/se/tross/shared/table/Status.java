package se.tross.shared.table;

import java.io.Serializable;

/**
 * A status in words, with its tone.
 *
 * @param text in words: "Beslutad § 34, 2017-11-17"
 * @param tone {@code good}, {@code warn}, {@code bad}, or empty for a draft
 */
public record Status(String text, String tone) implements Serializable {}
