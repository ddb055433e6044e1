package se.tross.board.delegation;

/** How a delegated decision becomes known (KL 6:40, 8:10; B19). */
public enum ReportDuty {
    /** On the agenda of the next meeting. */
    NEXT_MEETING,
    /** Not reported to the board: announced on the notice board, so that the time for appeal runs. */
    NOTICE_BOARD
}
