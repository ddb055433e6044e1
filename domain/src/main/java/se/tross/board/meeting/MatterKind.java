package se.tross.board.meeting;

/** What sort of matter stands on an agenda, in the usual order of an agenda (B4). */
public enum MatterKind {
    /** Opening and roll call. */
    OPENING,
    /** Choice of who adjusts the minutes together with the chair. */
    ADJUSTERS,
    /** Approval of the agenda; here the board takes up what was not on it. */
    AGENDA,
    /** The last minutes, and what came of the decisions. */
    PREVIOUS_MINUTES,
    DECISION,
    /** Elections are decided by lot when the votes are equal (L26). */
    ELECTION,
    /** Who is employed is decided as in an election (L26). */
    EMPLOYMENT,
    REPORT,
    /** Decisions that delegates have made (B19). */
    DELEGATED,
    /** Decisions that could not wait (B20). */
    URGENT,
    /** Messages, and notices that are on the notice board. */
    NOTICES,
    OTHER,
    NEXT_MEETING;

    /** Whether the board says yes or no to a proposal; only such a matter can carry a subject from elsewhere. */
    public boolean isDecided() {
        return this == DECISION || isByLot();
    }

    /** Whether votes are closed, and equal ones left to the lot (L26, B11). */
    public boolean isByLot() {
        return this == ELECTION || this == EMPLOYMENT;
    }
}
