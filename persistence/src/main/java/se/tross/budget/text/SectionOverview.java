package se.tross.budget.text;

import java.io.Serializable;

/**
 * A text section of a budget version.
 *
 * @param section the section
 * @param version to act upon it
 */
public record SectionOverview(PlanSection section, long version) implements Serializable {}
