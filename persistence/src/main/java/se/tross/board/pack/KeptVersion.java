package se.tross.board.pack;

/**
 * A version with where everything stands in it.
 *
 * @param pack the version
 * @param layout its parts
 */
public record KeptVersion(Pack pack, PackLayout layout) {}
