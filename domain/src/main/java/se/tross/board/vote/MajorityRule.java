package se.tross.board.vote;

import java.io.Serializable;

/**
 * A decision type that needs a qualified majority (L27).
 *
 * @param decisionType the type, as the charter names it
 * @param majority how many must agree
 */
public record MajorityRule(String decisionType, Majority majority) implements Serializable {}
