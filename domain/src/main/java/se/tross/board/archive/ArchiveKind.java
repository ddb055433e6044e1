package se.tross.board.archive;

/** What a file that is kept for good is. */
public enum ArchiveKind {
    /** Adjusted minutes, or one § that was adjusted before the rest, as they were approved (B14). */
    FROZEN,
    /** The signed paper, scanned, or a file that was signed with an electronic signature. */
    ORIGINAL,
    /** The proof that a notice was posted, when it has been taken down (B17). */
    PROOF
}
