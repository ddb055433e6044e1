package se.tross.insats.grant;

import java.io.Serializable;

/** A budget line that money can be taken from. @param key as it is known through all versions @param name its name */
public record LineChoice(long key, String name) implements Serializable {}
