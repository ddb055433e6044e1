package se.tross.budget.text;

import java.io.Serializable;
import java.time.Instant;

/**
 * What came of saving a section.
 *
 * @param id the section
 * @param version to act upon it next
 * @param when the moment
 */
public record SavedSection(long id, long version, Instant when) implements Serializable {}
