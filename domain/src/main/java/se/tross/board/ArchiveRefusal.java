package se.tross.board;

/** What is not kept for good, in order of precedence. */
public sealed interface ArchiveRefusal extends BoardRefusal {

    /** Only what is adjusted is frozen, and has a signed original. */
    record NotAdjustedYet() implements ArchiveRefusal {}

    /** What is frozen is the very text that was approved, or nothing. */
    record TextIsNotTheApproved() implements ArchiveRefusal {}

    /** Before the notice is taken down not every field of its proof is a fact (B17). */
    record ProofBeforeTakenDown() implements ArchiveRefusal {}
}
