package se.tross.insats;

import java.io.Serializable;

/** A goal area that an insats may belong to. @param id the goal area @param name its name */
public record GoalAreaChoice(long id, String name) implements Serializable {}
