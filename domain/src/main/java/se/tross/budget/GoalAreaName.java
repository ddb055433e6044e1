package se.tross.budget;

import java.io.Serializable;

/**
 * A goal area of the förbund's own, such as Samordnad rehabilitering.
 *
 * @param id the goal area
 * @param name what the förbund calls it
 * @param retired whether new lines no longer choose it
 */
public record GoalAreaName(long id, String name, boolean retired) implements Serializable {}
