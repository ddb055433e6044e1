package se.tross.board.notice;

/** What a notice announces. */
public enum NoticeKind {
    /** That minutes, or paragraphs of them, are adjusted (B15). */
    JUSTERING,
    /** A delegated decision that is not reported to the board (KL 8:10, B19). */
    DELEGATED_DECISION
}
