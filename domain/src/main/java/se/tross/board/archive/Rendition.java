package se.tross.board.archive;

/** For whom a file is. */
public enum Rendition {
    /** Everything that was written. */
    FULL,
    /** Without what is secret, and without protected names (P5, P7). */
    PUBLIC
}
